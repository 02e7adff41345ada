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

/** The place of what another program says: it has none in the one that takes it from there. */
export const elsewhere = -1

/** The same value, all of it at one place: where it is named. */
export function placedAt(
	found: ScriptValue,
	at: number,
	known = new Map<object, ScriptValue['value']>(),
): ScriptValue {
	const { value } = found
	const isList = Array.isArray(value)
	if (!isList && !(value instanceof Map)) return { at, value }
	const placed = (one: ScriptValue) => placedAt(one, at, known)
	const made: ScriptValue['value'] =
		known.get(value) ??
		(isList
			? value.map(placed)
			: new Map([...value].map(([key, one]: [string, ScriptValue]) => [key, placed(one)])))
	known.set(value, made)
	return { at, value: made }
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

/**
 * The same as far as it is known. What stands before something that is taken in and not written out, nobody can tell: it may be another there; nor what items of a list come behind those.
 */
export function knownAlong(from: ScriptValue, path: readonly string[]): ScriptValue | undefined {
	return path.reduce<ScriptValue | undefined>(
		(inner, key) => inner && knownMember(inner, key),
		from,
	)
}

function knownMember({ value }: ScriptValue, key: string): ScriptValue | undefined {
	if (Array.isArray(value)) {
		const index = Number(key)
		const isKnown = String(index) === key && value.slice(0, index).every(isWritten)
		return isKnown ? value[index] : undefined
	}
	return value instanceof Map && !isCovered(value, key) ? value.get(key) : undefined
}

function isWritten({ value }: ScriptValue): boolean {
	return value !== computed
}

/** Whether something is taken in after a member that is not written out. */
function isCovered(members: ReadonlyMap<string, ScriptValue>, key: string): boolean {
	if (!members.has(takenIn)) return false
	for (const name of members.keys()) {
		if (name === key) return true
		if (name === takenIn) return false
	}
	return false
}

/** What a value becomes in a text; `undefined` if that is not simple, or nobody meant it. */
export function textOf({ value }: ScriptValue): string | undefined {
	const isSimple = value === null || /^(?:string|number|boolean)$/.test(typeof value)
	return isSimple ? String(value) : undefined
}

/**
 * A value as plain data.
 *
 * @param unread What becomes of members and items that are computed: `undefined`, so that items keep their place, or nothing; then of what is taken in over others they are
 * left out, too.
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
	const members: readonly (readonly [string, ScriptValue])[] = [...value]
	const taken = unread === 'left out' ? members.findIndex(([key]) => key === takenIn) : -1
	for (const [key, one] of members.slice(taken + 1))
		if (key !== takenIn && isShown(one)) setOwn(object, key, plainValue(one, unread))
	return object
}
