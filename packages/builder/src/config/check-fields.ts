import { nearestName } from '@blog/core'

/** What a value of the config must be. */
export interface Field {
	/** In a message after "expected": `a string`. */
	readonly expected: string
	accepts(value: unknown): boolean
	/** Known keys, if the value is an object whose keys are checked. */
	readonly fields?: Fields
	/** Of each item, if the value is a list. */
	readonly item?: Field
	/** Of each value, if the value is an object with any keys; by its key, if that says what it must be. */
	readonly values?: Field | ((key: string) => Field)
}

/** Known keys and what their values must be. */
export type Fields = Readonly<Record<string, Field>>

/**
 * Checks an object of the config, all of it: one bad key does not hide the next.
 *
 * @param value The object.
 * @param fields What it may hold.
 * @param path Keys that lead to it: `feed`.
 * @returns One sentence for each problem; none if all is well.
 */
export function checkFields(value: object, fields: Fields, path = ''): readonly string[] {
	return Object.entries(value).flatMap(([key, item]) => {
		const name = path === '' ? key : `${path}.${key}`
		const field = Object.hasOwn(fields, key) ? fields[key] : undefined
		if (field !== undefined) return item === undefined ? [] : checkField(item, field, name)
		const near = nearestName(key, Object.keys(fields))
		return [`Unexpected key \`${name}\`${near === undefined ? '' : `, did you mean \`${near}\`?`}`]
	})
}

function checkField(value: unknown, field: Field, name: string): readonly string[] {
	if (!field.accepts(value))
		return [`Unexpected ${describe(value)} for \`${name}\`, expected ${field.expected}`]
	if (field.fields && isObject(value)) return checkFields(value, field.fields, name)
	const { item, values } = field
	if (values && isObject(value))
		return Object.entries(value).flatMap(([key, each]) =>
			checkField(each, typeof values === 'function' ? values(key) : values, `${name}.${key}`),
		)
	if (item && Array.isArray(value))
		return value.flatMap((each: unknown, index) => checkField(each, item, `${name}[${index}]`))
	return []
}

/** An object that is not a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value in a message after "Unexpected". */
export function describe(value: unknown): string {
	if (value === null) return '`null`'
	if (Array.isArray(value)) return 'list'
	if (typeof value === 'string') return `string ${JSON.stringify(value.slice(0, 60))}`
	return typeof value === 'object' || typeof value === 'function'
		? typeof value
		: `\`${String(value)}\``
}
