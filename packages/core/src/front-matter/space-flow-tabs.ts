import { Lexer } from 'yaml'

/**
 * Writes spaces for the tabs that begin lines of lists and maps in brackets. There, white space means nothing, and libyaml, which most others read with, takes tabs too; in
 * blocks they stay the mistake that they are. The text keeps its length.
 *
 * @see https://yaml.org/spec/1.2.2/#61-indentation-spaces
 */
export function spaceFlowTabs(text: string): string {
	if (!/^ *\t/m.test(text)) return text
	const spaced = text.replace(/^[ \t]+/gm, (indent) => indent.replaceAll('\t', ' '))
	let result = ''
	let depth = 0
	for (const token of new Lexer().lex(spaced)) {
		if (isMark(token)) continue
		if (token === ']' || token === '}') depth = Math.max(0, depth - 1)
		const start = result.length
		result += (depth > 0 ? spaced : text).slice(start, start + token.length)
		if (token === '[' || token === '{') depth++
	}
	return result
}

/** Tokens that stand for no text: ends of flows, begins of documents and scalars. */
function isMark(token: string): boolean {
	return token === '\u0002' || token === '\u0018' || token === '\u001f'
}
