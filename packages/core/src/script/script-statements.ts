import { closingAt } from './script-brackets.ts'
import { isClosing, isOpening, isSign, type Token } from './script-token.ts'

/** Whether a token is the word that declares constants and variables. */
export function isDeclaration(token: Token | undefined): boolean {
	return token?.kind === 'word' && /^(?:const|let|var)$/.test(token.text)
}

/** Index where a program begins that says how it is to be run: `'use strict'`. */
export function afterDirectives(tokens: readonly Token[], text: string): number {
	const [first, second] = tokens
	if (first?.kind !== 'text' || first.text !== 'use strict') return 0
	const isAlone = !second || isSign(second, ';') || beginsStatement(second, first, text)
	return isAlone ? 1 : 0
}

/** Index where the value of a name begins that is declared: past `=`, and past the type before it. */
export function initialiserAt(tokens: readonly Token[], afterName: number): number | undefined {
	for (let index = afterName; index < tokens.length; index++) {
		const token = tokens[index]
		if (isSign(token, '=')) return index + 1
		if (isSign(token, ';') || (index === afterName && !isSign(token, ':'))) return undefined
		if (isOpening(token)) index = closingAt(tokens, index)
	}
	return undefined
}

/**
 * Index past the value of a name that is declared: of what parts it from the next name, or of the next statement.
 *
 * @param text The program; a word on a line of its own begins a statement.
 */
export function endOfInitialiser(tokens: readonly Token[], start: number, text: string): number {
	return endOf(tokens, start, text, /^[;,]$/)
}

/** The same for what a module declares, functions too: commas may part what types are made of. */
export function endOfDeclaration(tokens: readonly Token[], start: number, text: string): number {
	return endOf(tokens, start, text, /^;$/)
}

function endOf(tokens: readonly Token[], start: number, text: string, parting: RegExp): number {
	for (let index = start; index < tokens.length; index++) {
		const token = tokens[index] as Token
		if (token.kind === 'sign' && parting.test(token.text)) return index
		if (index > start && beginsStatement(token, tokens[index - 1] as Token, text)) return index
		if (isOpening(token)) index = closingAt(tokens, index)
	}
	return tokens.length
}

/** Words that something is to come after. */
const open =
	/^(?:async|await|class|delete|extends|function|in|instanceof|new|of|typeof|void|yield)$/

/** Whether a word begins a statement, as one on a line of its own behind a value. */
export function beginsStatement(token: Token, before: Token, text: string): boolean {
	if (token.kind !== 'word' || /^(?:in|instanceof)$/.test(token.text)) return false
	if (isClosing(before) && /^(?:class|const|export|function|import|let|var)$/.test(token.text))
		return true
	const isOver = before.kind === 'word' ? !open.test(before.text) : before.kind !== 'sign'
	return (isOver || isClosing(before)) && text.slice(before.at, token.at).includes('\n')
}
