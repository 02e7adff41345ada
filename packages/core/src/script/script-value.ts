import { setOwn } from '../set-own.ts'

/** In place of a value that only running the program would tell. */
export const computed: unique symbol = Symbol('computed')

/** In an object: after it stands what counts over all that it takes in and that is not written out, as of `...base` and `[key]: 1`. */
export const takenIn = '...'

/** A value of a program, and where it is written. */
export interface ScriptValue {
	readonly at: number
	readonly value:
		| string
		| number
		| boolean
		| null
		| undefined
		| typeof computed
		| readonly ScriptValue[]
		| ReadonlyMap<string, ScriptValue>
}

/** What an object or list has by a name. */
export function memberOf({ value }: ScriptValue, key: string): ScriptValue | undefined {
	if (value instanceof Map) return value.get(key)
	return Array.isArray(value) ? value[Number(key)] : undefined
}

/** What an object or list has at a path of names. */
export function memberAlong(from: ScriptValue, path: readonly string[]): ScriptValue | undefined {
	return path.reduce<ScriptValue | undefined>((inner, key) => inner && memberOf(inner, key), from)
}

/** What a value becomes in a text; `undefined` if it is no text or number. */
export function textOf({ value }: ScriptValue): string | undefined {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/**
 * A value as plain data.
 *
 * @param unread What becomes of members and items that are computed: `undefined`, so that items keep their place, or nothing.
 */
export function plainValue(
	{ value }: ScriptValue,
	unread: 'undefined' | 'left out' = 'undefined',
): unknown {
	if (value === computed) return undefined
	const isShown = (one: ScriptValue) => unread === 'undefined' || one.value !== computed
	if (Array.isArray(value))
		return value.filter(isShown).map((one: ScriptValue) => plainValue(one, unread))
	if (!(value instanceof Map)) return value
	const object: Record<string, unknown> = Object.create(null)
	for (const [key, one] of value as ReadonlyMap<string, ScriptValue>)
		if (key !== takenIn && isShown(one)) setOwn(object, key, plainValue(one, unread))
	return object
}
