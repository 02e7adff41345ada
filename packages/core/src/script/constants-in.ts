import { changedIn } from './changed-in.ts'
import { type Declared, declaredAt, isEscaped } from './declared-at.ts'
import { limitedNames } from './limited-names.ts'
import type { Scope } from './reading.ts'
import { afterDirectives } from './script-statements.ts'
import { isSign, type Token } from './script-token.ts'
import { computed, type ScriptValue } from './script-value.ts'

/**
 * Reads a program that does nothing but declare constants: `const title = 'A'`, one below the other. Functions are computed, as is what code that is not understood may change, and
 * what is made of that.
 *
 * @param text The program; lines part statements.
 * @returns Or where it does something else.
 */
export function constantsIn(
	tokens: readonly Token[],
	text: string,
): ReadonlyMap<string, ScriptValue> | { readonly at: number } {
	const escaped = tokens.find(isEscaped)
	// Names can be written in other letters: nobody knows what is changed then.
	if (escaped) return { at: escaped.at }
	const found = new Map<string, Declared>()
	const known = limitedNames((name) => found.get(name)?.value)
	let keyword: string | undefined
	let index = afterDirectives(tokens, text)
	while (index < tokens.length) {
		const token = tokens[index] as Token
		if (isSign(token, ';')) {
			index++
			continue
		}
		const uses = new Set<string>()
		const named: Scope['named'] = (path, depth) => {
			const value = known(path, depth)
			if (value) uses.add(path[0] ?? '')
			return value
		}
		const read = declaredAt(tokens, index, { keyword, text, named })
		// Which of two values a name has when it is used, nobody tells.
		if (read === undefined || found.has(read.name)) return { at: token.at }
		found.set(read.name, { ...read, uses })
		keyword = read.keyword
		index = read.end
	}
	const changed = changedIn(tokens, found)
	return new Map(
		[...found].map(([name, { value }]) => [
			name,
			changed.has(name) ? { ...value, value: computed } : value,
		]),
	)
}
