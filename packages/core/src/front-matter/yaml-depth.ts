import { Lexer } from 'yaml'

/**
 * Tells whether YAML nests at most so many levels, without parsing it: the parser is recursive, and thousands of brackets use
 * up its stack, which can abort the whole process.
 *
 * @returns May be `false` for a document that nests a little less; never `true` for one that nests deeper.
 */
export function isShallow(text: string, limit: number): boolean {
	return roughDepth(text) <= limit || lexedDepth(text) <= limit
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
	return brackets + deepestLine
}

/** The same on tokens, so that brackets and dashes in texts do not count and closed brackets count no more. */
function lexedDepth(text: string): number {
	let open = 0
	let inLine = 0
	let deepest = 0
	let isIndent = true
	for (const token of new Lexer().lex(text)) {
		// A line break, or a block scalar with all of its lines.
		if (token.endsWith('\n')) {
			inLine = 0
			isIndent = true
			continue
		}
		if (/^ +$/.test(token)) {
			if (isIndent) inLine += token.length
			continue
		}
		isIndent = false
		if (token === '[' || token === '{') open++
		else if (token === ']' || token === '}') open--
		else if (token === '-' || token === '?' || token === ':') inLine++
		deepest = Math.max(deepest, open + inLine)
	}
	return deepest
}
