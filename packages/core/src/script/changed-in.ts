import { actsIn } from './acts-in.ts'
import type { Declared } from './declared-at.ts'
import { namesIn } from './names-in.ts'
import type { Token } from './script-token.ts'
import { untoldIn } from './untold-in.ts'

/**
 * Finds the names whose values may be others than are written: code that is not understood says them, or says others that hold them; or they are made of such, whenever that is. A
 * function does nothing unless something calls it or says its name.
 */
export function changedIn(
	tokens: readonly Token[],
	declared: ReadonlyMap<string, Declared>,
): ReadonlySet<string> {
	const changed = new Set<string>()
	const isCode = ({ keyword, value, start, end }: Declared) =>
		keyword === 'function' || untoldIn(value).length > 0 || actsIn(tokens.slice(start, end))
	// What code can reach: what it says itself, and what objects are made of that it reaches.
	const open = [...declared.values()].filter((one) => one.keyword !== 'function' && isCode(one))
	const opened = new Set(open)
	for (const one of open) {
		const said = isCode(one) ? namesIn(tokens.slice(one.start, one.end)) : one.uses
		for (const name of said) {
			const other = declared.get(name)
			if (!other || !isChangeable(other)) continue
			changed.add(name)
			if (!opened.has(other)) open.push(other)
			opened.add(other)
		}
	}
	const users = usersOf(declared)
	for (const name of changed) for (const user of users.get(name) ?? []) changed.add(user)
	return changed
}

/** Whether what a name stands for can be changed: an object, or a name that another value can be given. */
function isChangeable({ keyword, value }: Declared): boolean {
	return keyword !== 'const' || typeof value.value === 'object'
}

/** Names of constants by the names that these are made of. */
function usersOf(declared: ReadonlyMap<string, Declared>): ReadonlyMap<string, readonly string[]> {
	const users = new Map<string, string[]>()
	for (const { name, uses } of declared.values())
		for (const used of uses) {
			const known = users.get(used)
			if (known) known.push(name)
			else users.set(used, [name])
		}
	return users
}
