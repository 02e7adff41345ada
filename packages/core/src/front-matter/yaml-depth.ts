import { Lexer, Parser } from 'yaml'

/**
 * Tells whether YAML nests at most so many levels, without making a tree of it: that is done recursively, and thousands of
 * brackets use up the stack, which can abort the whole process.
 *
 * @returns Never `true` for a document that nests deeper, where pairs that stand in a list without braces are no level.
 */
export function isShallow(text: string, limit: number): boolean {
	return roughDepth(text) <= limit || !nestsDeeper(text, limit)
}

/** Every bracket may open a level, and so may every column and every indicator of a line: one pass over the characters. */
function roughDepth(text: string): number {
	let brackets = 0
	let inLine = 0
	let deepestLine = 0
	let isIndent = true
	for (let index = 0; index < text.length; index++) {
		const character = text[index]
		if (character === '\n') {
			inLine = 0
			isIndent = true
			continue
		}
		if (character !== ' ') isIndent = false
		if (character === '[' || character === '{') brackets++
		else if (isIndent || character === ':' || character === '-' || character === '?') inLine++
		if (inLine > deepestLine) deepestLine = inLine
	}
	// A list may stand in the column of the key that it belongs to.
	return brackets + deepestLine + 1
}

/** The parser's first half keeps what is open in a list of its own instead of the stack; it is left at the first level too many. */
function nestsDeeper(text: string, limit: number): boolean {
	const parser = new Parser()
	for (const token of new Lexer().lex(text)) {
		for (const _ of parser.next(token));
		const { stack } = parser
		const last = stack.at(-1)
		// Below the document, and without the text at the end.
		const levels = stack.length - (last && 'items' in last ? 1 : 2)
		if (levels > limit) return true
	}
	return false
}
