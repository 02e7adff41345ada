import { closingAt } from './script-brackets.ts'
import { isSign, numberOf, type Token } from './script-token.ts'
import { type ScriptValue, takenIn } from './script-value.ts'

/** The name of a member of an object, and where it stands. */
export interface MemberKey {
	readonly name: string
	readonly at: number
	/** Index of what comes after it. */
	readonly next: number
	/** Whether words before it say that it is no value: `get a() {}`, `async *a() {}`. */
	readonly isMethod: boolean
}

/**
 * Reads the key of a member: `a`, `'a'`, `1`, `['a']`, `get a`, `async a`, `*a`.
 *
 * @param read Reads the value at an index.
 * @returns `undefined` if only running the program would tell what it is called.
 */
export function keyAt(
	tokens: readonly Token[],
	start: number,
	read: (index: number) => { readonly found: ScriptValue; readonly next: number },
): MemberKey | undefined {
	let index = start
	while (isModifier(tokens, index)) index++
	const isMethod = index > start
	const token = tokens[index]
	if (token === undefined) return undefined
	if (isSign(token, '[')) {
		const next = closingAt(tokens, index) + 1
		const { found, next: end } = read(index + 1)
		const isName = typeof found.value === 'string' || typeof found.value === 'number'
		if (!isName || end !== next - 1 || isShort(tokens[next])) return undefined
		if (found.value === takenIn) return undefined
		return { name: String(found.value), at: tokens[index + 1]?.at ?? token.at, next, isMethod }
	}
	if (!/^(?:word|text|number)$/.test(token.kind) || token.parts) return undefined
	const after = tokens[index + 1]
	const isKnown = isShort(after) ? token.kind === 'word' : isSign(after, ':') || isSign(after, '(')
	// What an object inherits is not written out, and one name is taken.
	if (!isKnown || token.text === '__proto__' || token.text === takenIn) return undefined
	const name = token.kind === 'number' ? String(numberOf(token)) : token.text
	return { name, at: token.at, next: index + 1, isMethod }
}

/** Whether a word or a star stands before a name, and is none itself. */
function isModifier(tokens: readonly Token[], index: number): boolean {
	const [token, after] = [tokens[index], tokens[index + 1]]
	if (isSign(token, '*')) return true
	if (token?.kind !== 'word' || !/^(?:get|set|async)$/.test(token.text)) return false
	return !isShort(after) && !isSign(after, ':') && !isSign(after, '(')
}

/** Whether nothing comes after a name but the next member. */
function isShort(after: Token | undefined): boolean {
	return after === undefined || isSign(after, ',') || isSign(after, '}')
}
