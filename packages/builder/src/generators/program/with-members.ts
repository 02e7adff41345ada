import type { ScriptValue } from '@blog/core/script'

/** A value that a member is given. */
export interface Given {
	readonly path: readonly string[]
	readonly value: ScriptValue
}

/** An object with other values at paths, one after the other; those where nothing has members are left out. Each object is copied once, however many members it is given. */
export function withMembers(object: ScriptValue, given: Iterable<Given>): ScriptValue {
	const copies = new Set<unknown>()
	let found = object
	for (const { path, value } of given) found = withMember(found, path, value)
	return found

	function withMember(
		object: ScriptValue,
		[key, ...rest]: readonly string[],
		value: ScriptValue,
	): ScriptValue {
		if (key === undefined) return value
		if (!(object.value instanceof Map)) return object
		const inner: ScriptValue | undefined = object.value.get(key)
		const member = rest.length === 0 ? value : inner && withMember(inner, rest, value)
		if (member === undefined) return object
		const isCopy = copies.has(object.value)
		const members: Map<string, ScriptValue> = isCopy ? object.value : new Map(object.value)
		copies.add(members)
		// What is given counts over all that is taken in before; what is in another does not.
		if (rest.length === 0) members.delete(key)
		members.set(key, member)
		return isCopy ? object : { ...object, value: members }
	}
}
