import { type TopLevelToken, TypeGuards } from 'liquidjs'

/**
 * What Nunjucks shows of a text: of one that extends another only what stands in blocks.
 *
 * @param tokens Of the text in the words of Liquid.
 * @param written The text itself, sign for sign as long: what is no template is taken from there.
 * @see https://mozilla.github.io/nunjucks/templating.html#template-inheritance
 */
export function nunjucksTokens(
	tokens: readonly TopLevelToken[],
	written: string,
): readonly TopLevelToken[] {
	const shown = tokens.some((token) => nameOf(token) === 'extends') ? inBlocks(tokens) : tokens
	for (const token of shown) if (TypeGuards.isHTMLToken(token)) token.input = written
	return shown
}

/** Keeps `extends` too, so that it is told. */
function inBlocks(tokens: readonly TopLevelToken[]): readonly TopLevelToken[] {
	let depth = 0
	return tokens.filter((token) => {
		const name = nameOf(token)
		if (name === 'block') depth++
		const isShown = depth > 0 || name === 'extends'
		if (name === 'endblock') depth = Math.max(0, depth - 1)
		return isShown
	})
}

function nameOf(token: TopLevelToken): string | undefined {
	return TypeGuards.isTagToken(token) ? token.name : undefined
}
