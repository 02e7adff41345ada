/** So many characters of a value are written, … */
const MOST = 16_000
/** … of each text in it, … */
const MOST_OF_TEXT = 2000
const MOST_OF_NAME = 200
const MOST_OF_STACK = 4000
/** … and so many entries of each list and object. */
const MOST_ENTRIES = 50
const DEEPEST = 5
/** What a value costs at least. */
const COST = 8

/** What may still be written. */
export interface Budget {
	left: number
}

export function createBudget(): Budget {
	return { left: MOST }
}

/**
 * Makes a copy of a value that can be written as JSON, whatever the value is.
 *
 * Long texts, many entries, deep and circular objects are cut, and say so; what throws when it is read says that. No `toJSON` is called.
 */
export function toPlain(value: unknown, budget: Budget, above: readonly object[] = []): unknown {
	budget.left -= COST
	if (typeof value === 'string') return cut(value, MOST_OF_TEXT, budget)
	if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
	if (typeof value === 'bigint') return cut(String(value), MOST_OF_TEXT, budget)
	if (typeof value === 'function' || typeof value === 'symbol') return `[${typeof value}]`
	if (typeof value !== 'object' || value === null) return value
	if (above.includes(value)) return '[circular]'
	if (above.length >= DEEPEST) return '[too deep]'
	try {
		return plainObject(value, budget, [...above, value])
	} catch {
		return '[unreadable]'
	}
}

function plainObject(value: object, budget: Budget, above: readonly object[]): unknown {
	if (value instanceof Error) return plainError(value, budget, above)
	if (value instanceof Date) return String(value.toJSON())
	if (value instanceof URL || value instanceof RegExp)
		return cut(String(value), MOST_OF_TEXT, budget)
	if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`
	if (Array.isArray(value)) return plainList(value, value.length, budget, above)
	if (value instanceof Set || value instanceof Map)
		return plainList(value, value.size, budget, above)
	return Object.fromEntries(plainFields(value, budget, above))
}

function plainList(
	values: Iterable<unknown>,
	size: number,
	budget: Budget,
	above: readonly object[],
): unknown[] {
	const list: unknown[] = []
	for (const value of values) {
		if (list.length === MOST_ENTRIES || budget.left <= 0)
			return [...list, `… ${size - list.length} more`]
		list.push(toPlain(value, budget, above))
	}
	return list
}

/** The fields of an object, each as {@link toPlain} gives it. */
export function plainFields(
	value: object,
	budget: Budget,
	above: readonly object[] = [],
	names: readonly string[] = Object.keys(value),
): [name: string, value: unknown][] {
	const fields: [string, unknown][] = []
	for (const name of names) {
		if (fields.length === MOST_ENTRIES || budget.left <= 0)
			return [...fields, ['…', `${names.length - fields.length} more`]]
		fields.push([cut(name, MOST_OF_NAME, budget), plainField(value, name, budget, above)])
	}
	return fields
}

function plainField(value: object, name: string, budget: Budget, above: readonly object[]) {
	try {
		return toPlain(value[name as keyof typeof value], budget, above)
	} catch {
		return '[unreadable]'
	}
}

function plainError(error: Error, budget: Budget, above: readonly object[]): object {
	const { stack } = error
	const first = ['name', 'message']
	const inner = ['cause', 'errors'].filter((name) => name in error)
	const known = [...first, 'stack', ...inner]
	const more = Object.keys(error).filter((name) => !known.includes(name))
	return Object.fromEntries([
		...plainFields(error, budget, above, first),
		...(typeof stack === 'string' ? [['stack', cut(stack, MOST_OF_STACK, budget)]] : []),
		// What a cause says may be long.
		...plainFields(error, budget, above, [...more, ...inner]),
	])
}

function cut(text: string, most: number, budget: Budget): string {
	const length = Math.min(text.length, most, Math.max(0, budget.left))
	budget.left -= length
	if (length === text.length) return text
	return `${text.slice(0, length)}… ${text.length - length} more`
}
