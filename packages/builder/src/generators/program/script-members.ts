import { computed, memberOf, type ScriptValue, takenIn } from '@blog/core/script'

/** What an object has at a path of names. */
export function memberAlong(object: ScriptValue, path: readonly string[]): ScriptValue | undefined {
	return path.reduce<ScriptValue | undefined>((inner, key) => inner && memberOf(inner, key), object)
}

/** Offset of what in an object only running the program would tell, and may have a member. */
export function unreadIn(
	object: ScriptValue,
	[key, ...rest]: readonly string[],
): number | undefined {
	if (object.value === computed) return object.at
	if (key === undefined || !(object.value instanceof Map)) return undefined
	const names = [...object.value.keys()]
	const taken = object.value.get(takenIn)
	if (taken && names.indexOf(key) < names.indexOf(takenIn)) return taken.at
	const member = object.value.get(key)
	return member && unreadIn(member, rest)
}

/** Paths in a value of what only running the program would tell. */
export function untoldIn({ value }: ScriptValue, path = ''): readonly string[] {
	if (value === computed) return [path]
	if (Array.isArray(value)) return value.some((one) => untoldIn(one).length > 0) ? [path] : []
	if (!(value instanceof Map)) return []
	if (value.has(takenIn)) return [path]
	return [...value].flatMap(([key, inner]) => untoldIn(inner, path === '' ? key : `${path}.${key}`))
}
