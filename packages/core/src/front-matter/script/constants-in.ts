import { closingAt, isClosing, isOpening, isSign } from './script-brackets.ts'
import type { Token } from './script-tokens.ts'
import { computed, memberOf, type ScriptValue } from './script-value.ts'
import { untoldIn } from './untold-in.ts'
import { valueAt } from './value-at.ts'

/** What names that stand for others may come to, in values and letters: each use counts, so that few lines do not become millions. */
const most = 100_000

interface Constant {
	readonly value: ScriptValue
	/** Where its value begins, and ends. */
	readonly start: number
	readonly end: number
	/** Whether what it stands for can be changed: an object, or a name that another value can be given. */
	readonly isChangeable: boolean
	readonly size: number
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
	let spent = 0
	const named = (name: string) => {
		const constant = found.get(name)
		spent += constant?.size ?? 0
		return spent > most ? undefined : constant?.value
	}
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
		found.set(name.text, { value: constant, start, end, isChangeable, size: sizeOf(constant) })
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

/** Names that code may change which is not understood: it has them from its own words, or by another name of theirs. */
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

function sizeOf(one: ScriptValue): number {
	const { value } = one
	if (typeof value === 'string') return 1 + value.length
	const members =
		value instanceof Map ? [...value.keys()] : Array.isArray(value) ? value.keys() : []
	let size = 1
	for (const key of members) {
		const member = memberOf(one, String(key))
		if (member) size += sizeOf(member)
	}
	return size
}

function isDeclaration({ kind, text }: Token): boolean {
	return kind === 'word' && /^(?:const|let|var)$/.test(text)
}

/** Index of what parts a value from the next one, or of the statement that begins on a line of its own. */
function endOfInitialiser(tokens: readonly Token[], start: number, text: string): number {
	for (let index = start; index < tokens.length; index++) {
		const token = tokens[index] as Token
		if (isSign(token, ';') || isSign(token, ',')) return index
		if (index > start && beginsStatement(token, tokens[index - 1] as Token, text)) return index
		if (isOpening(token)) index = closingAt(tokens, index)
	}
	return tokens.length
}

function beginsStatement(token: Token, before: Token, text: string): boolean {
	const isOver = before.kind !== 'sign' || isClosing(before)
	return isOver && token.kind === 'word' && text.slice(before.at, token.at).includes('\n')
}
