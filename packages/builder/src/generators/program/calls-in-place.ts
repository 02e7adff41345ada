import { closingAt, endOfDeclaration, isSign, type Token, tokensOf } from '@blog/core/script'
import { declarationsIn } from './script-declarations.ts'

/** A function whose result is one call. */
interface Maker {
	/** What it calls its first argument. */
	readonly parameter: string
	/** The call, as it is written. */
	readonly call: string
}

/**
 * Writes a call of a program's own function as what that returns, if it is a call of a known one: `collection('notes')` of `const collection = (name) => defineCollection({ … })`.
 *
 * @param method The known function.
 * @returns The program, in which places behind such a call are other ones.
 */
export function callsInPlace(source: string, method: string): string {
	const tokens = tokensOf(source)
	const makers = new Map<string, Maker>()
	for (const [name, start] of declarationsIn(tokens)) {
		const maker = makerAt(source, tokens, start, method)
		if (maker) makers.set(name, maker)
	}
	let written = ''
	let end = 0
	for (const [index, token] of tokens.entries()) {
		const maker = token.kind === 'word' ? makers.get(token.text) : undefined
		const given = tokens[index + 2]
		const isCall = maker && isSign(tokens[index + 1], '(') && given?.kind === 'text'
		if (!isCall || given.parts || token.at < end) continue
		const close = tokens[closingAt(tokens, index + 1)]
		if (!close) continue
		written += source.slice(end, token.at) + callWith(maker, given.text)
		end = close.at + 1
	}
	return written + source.slice(end)
}

function makerAt(
	source: string,
	tokens: readonly Token[],
	start: number,
	method: string,
): Maker | undefined {
	const end = endOfDeclaration(tokens, start, source)
	const calls = tokens.flatMap(({ text }, index) => {
		const isHere = index >= start && index < end
		return isHere && text === method && isSign(tokens[index + 1], '(') ? [index] : []
	})
	const [call, ...others] = calls
	const before = call === undefined ? undefined : tokens[call - 1]
	if (call === undefined || others.length > 0) return undefined
	if (!isSign(before, '=>') && before?.text !== 'return') return undefined
	const open = tokens.findIndex((token, index) => index >= start && isSign(token, '('))
	const parameter = tokens[open + 1]
	const close = tokens[closingAt(tokens, call + 1)]
	if (open > call || parameter?.kind !== 'word' || !close) return undefined
	return {
		parameter: parameter.text,
		call: source.slice(tokens[call]?.at, close.at + 1),
	}
}

/** With a text in place of the argument, but not of members that are called so. */
function callWith({ parameter, call }: Maker, given: string): string {
	const name = new RegExp(`(?<![.\\w$])${parameter.replaceAll('$', '\\$&')}(?![\\w$]|\\s*:)`, 'g')
	return call.replace(name, () => JSON.stringify(given))
}
