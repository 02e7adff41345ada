import { limitedNames } from './limited-names.ts'
import { endOfInitialiser, isDeclaration } from './script-statements.ts'
import { isSign, type Token } from './script-token.ts'
import { computed, type ScriptValue } from './script-value.ts'
import { untoldIn } from './untold-in.ts'
import { valueAt } from './value-at.ts'

interface Constant {
	readonly value: ScriptValue
	/** Where its value begins, and ends. */
	readonly start: number
	readonly end: number
	/** Whether what it stands for can be changed: an object, or a name that another value can be given. */
	readonly isChangeable: boolean
}

/**
 * Reads a program that does nothing but declare constants: `const title = 'A'`, one below the other. What code that is not understood may change is computed.
 *
 * @param text The program; lines part statements.
 * @returns Or where it does something else.
 */
export function constantsIn(
	tokens: readonly Token[],
	text: string,
): ReadonlyMap<string, ScriptValue> | { readonly at: number } {
	const found = new Map<string, Constant>()
	const named = limitedNames((name) => found.get(name)?.value)
	let keyword = ''
	let index = 0
	while (index < tokens.length) {
		const token = tokens[index] as Token
		if (isSign(token, ';')) {
			index++
			continue
		}
		if (isDeclaration(token)) keyword = token.text
		else if (!isSign(token, ',') || found.size === 0) return { at: token.at }
		const name = tokens[index + 1]
		const start = index + 3
		if (name?.kind !== 'word' || !isSign(tokens[index + 2], '=')) return { at: token.at }
		const read = valueAt(tokens, start, { named })
		const end = endOfInitialiser(tokens, start, text)
		// What goes on behind a value is an operation on it.
		const value = read.next === end ? read.found.value : computed
		const isChangeable = keyword !== 'const' || typeof value === 'object'
		const constant: ScriptValue = { value, at: name.at }
		found.set(name.text, { value: constant, start, end, isChangeable })
		index = end
	}
	const changed = changedIn(tokens, found)
	return new Map(
		[...found].map(([name, { value }]) => [
			name,
			changed.has(name) ? { ...value, value: computed } : value,
		]),
	)
}

/** Names whose values code may change that is not understood: it says them itself, or says others whose values are made of them. */
function changedIn(
	tokens: readonly Token[],
	constants: ReadonlyMap<string, Constant>,
): ReadonlySet<string> {
	const changed = new Set<string>()
	const open = [...constants.values()].filter(({ value }) => untoldIn(value).length > 0)
	for (const { start, end } of open)
		for (const name of namesIn(tokens.slice(start, end))) {
			const constant = constants.get(name)
			if (!constant?.isChangeable || changed.has(name)) continue
			changed.add(name)
			open.push(constant)
		}
	return changed
}

function namesIn(tokens: readonly Token[]): readonly string[] {
	return tokens.flatMap(({ kind, text, parts = [] }, index) => {
		if (kind === 'word') return isSign(tokens[index - 1], '.') ? [] : [text]
		return parts.flatMap((part) => (typeof part === 'string' ? [] : namesIn(part)))
	})
}
