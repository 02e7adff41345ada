import type { Scope } from './reading.ts'
import { computed, type ScriptValue, takenIn } from './script-value.ts'

/** Whether a condition is true; `undefined` if only running the program would tell. */
export function truthOf(
	value: ScriptValue['value'],
	{ conditions }: Pick<Scope, 'conditions'>,
): boolean | undefined {
	if (value === computed) return undefined
	// It may be put together of two sides, one of which is nothing.
	const mayBeBoth = typeof value === 'string' || (typeof value === 'object' && value !== null)
	const isOfSides = conditions === 'either' || conditions === 'there'
	return isOfSides && mayBeBoth ? undefined : Boolean(value)
}

/** What two sides of a condition say together, where that is asked for: lists become one, of objects the members do; or what one says if the other is nothing. */
export function either(
	left: ScriptValue,
	right: ScriptValue,
	{ conditions }: Pick<Scope, 'conditions'>,
): ScriptValue['value'] {
	if (conditions === 'either') return both(left, right)
	if (conditions !== 'there') return computed
	if (isEmpty(left.value)) return right.value
	return isEmpty(right.value) ? left.value : computed
}

function isEmpty(value: ScriptValue['value']): boolean {
	if (Array.isArray(value)) return value.length === 0
	return value instanceof Map ? value.size === 0 : isNothing(value)
}

function both(left: ScriptValue, right: ScriptValue): ScriptValue['value'] {
	if (left.value === computed || right.value === computed) return computed
	if (left.value === right.value) return left.value
	const members = [left, right].map(membersOf)
	if (left.value instanceof Map || right.value instanceof Map) {
		const [a, b] = members
		const isTold = a && b && !a.has(takenIn) && !b.has(takenIn)
		return isTold ? new Map([...a, ...[...b].map(joinedTo(a))]) : computed
	}
	const [some, others] = [left, right].map(itemsOf)
	return some && others ? [...some, ...others] : computed
}

/** A member of one object with what another one has at its name. */
export function joinedTo(other: ReadonlyMap<string, ScriptValue>) {
	return ([key, value]: readonly [string, ScriptValue]): readonly [string, ScriptValue] => {
		const there = other.get(key)
		return [key, there ? { ...value, value: both(there, value) } : value]
	}
}

function membersOf({ value }: ScriptValue): ReadonlyMap<string, ScriptValue> | undefined {
	if (value instanceof Map) return value
	return isNothing(value) ? new Map() : undefined
}

function itemsOf(one: ScriptValue): readonly ScriptValue[] | undefined {
	if (Array.isArray(one.value)) return one.value
	if (isNothing(one.value)) return []
	return typeof one.value === 'string' ? [one] : undefined
}

/** Whether taking it into an object or a list adds nothing. */
export function isNothing(value: ScriptValue['value']): boolean {
	return value === undefined || value === null || value === false
}
