import { Composer, type Document, Lexer, type ParsedNode, Parser } from 'yaml'

type Options = ConstructorParameters<typeof Composer>[0]

/**
 * Parses YAML by the tokens of another text of the same length, in which lists, maps and texts in quotes stand in one line each. Values and places are those of the text itself.
 *
 * @param flat By `flattenFlows`.
 * @returns `undefined` if it is more than one document.
 */
export function parseFlat(
	text: string,
	flat: string,
	options: Options,
): Document.Parsed<ParsedNode, true> | undefined {
	const tokens = tokensOf(text, flat)
	const [document, ...others] = new Composer(options).compose(tokens, true, text.length)
	return others.length > 0 ? undefined : document
}

function* tokensOf(text: string, flat: string) {
	const parser = new Parser()
	let at = 0
	let isScalar = false
	for (const token of new Lexer().lex(flat)) {
		const isMark = token === '\u0002' || token === '\u0018' || token === '\u001f'
		const end = isMark ? at : at + token.length
		// Line breaks are part of what a text says.
		const isText = !isMark && (isScalar || /^["']/.test(token))
		yield* parser.next(isText ? text.slice(at, end) : token)
		isScalar = token === '\u001f'
		at = end
	}
	yield* parser.end()
}
