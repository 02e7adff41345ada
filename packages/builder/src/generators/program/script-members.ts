import { computed, memberOf, type ScriptValue, takenIn } from '@blog/core/script'

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

/** Offset of what only running the program would tell: at a path, also one that leads through lists, or in what stands there. */
export function untoldIn(from: ScriptValue, [key, ...rest]: readonly string[]): number | undefined {
	if (key === undefined) return untoldSettings(from).length > 0 ? from.at : undefined
	if (!Array.isArray(from.value)) {
		const unread = unreadIn(from, [key])
		if (unread !== undefined) return unread
	}
	const member = memberOf(from, key)
	return member && untoldIn(member, rest)
}

/** Paths in a value of settings that only running the program would tell: of a list the whole, and of what takes in something that is not written out. */
export function untoldSettings({ value }: ScriptValue, path = ''): readonly string[] {
	if (value === computed) return [path]
	if (Array.isArray(value)) return value.some((one) => untoldSettings(one).length > 0) ? [path] : []
	if (!(value instanceof Map)) return []
	if (value.has(takenIn)) return [path]
	return [...value].flatMap(([key, inner]) =>
		untoldSettings(inner, path === '' ? key : `${path}.${key}`),
	)
}
