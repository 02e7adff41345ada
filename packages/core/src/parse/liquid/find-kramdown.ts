/** What kramdown has beside Markdown and attributes. */
export type Kramdown = { readonly start: number; readonly end: number } & (
	| { readonly kind: 'comment' }
	| { readonly kind: 'html' | 'math'; readonly value: string }
	| { readonly kind: 'abbreviation'; readonly word: string; readonly title: string }
)

/** Code and such, in which nothing is found: fences, spans, and HTML whose text is none. */
const code = [
	/^(?:[ \t>]|[-*+][ \t]|\d+[.)][ \t])*(?<fence>`{3,}|~{3,})[^\n]*(?:\n(?![ \t>]*\k<fence>)[^\n]*)*(?:\n[^\n]*)?/,
	/(?<!`)(?<ticks>`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S]){0,3000}?(?<!`)\k<ticks>(?!`)/,
	/<(?<element>script|style|pre|textarea)\b[\s\S]*?<\/\k<element>\s*>/,
	/<!--[\s\S]*?-->/,
	/\\[\s\S]/,
]

const found = [
	/\{::(?<name>comment|nomarkdown)(?:\s[^}\n]{0,200})?(?<!\/)\}(?<inner>[\s\S]*?)\{:\/(?:\k<name>)?\}/,
	/\{::(?<alone>comment|nomarkdown|options)[^}\n]{0,200}\/\}/,
	/\$\$(?!\$)(?<formula>(?=\s*[^\s$])(?:(?!\$\$|\n[ \t>]*\n)[\s\S])+)\$\$(?!\$)/,
	/^ {0,3}\*\[(?<word>[^\]\n]+)\]:(?<title>[^\n]*)(?:\n|$)/,
]

const pattern = new RegExp([...code, ...found].map(({ source }) => source).join('|'), 'gim')

/**
 * Finds formulas, extensions and abbreviations of kramdown.
 *
 * @param from Where to begin.
 * @see https://kramdown.gettalong.org/syntax.html
 */
export function findKramdown(source: string, from: number): readonly Kramdown[] {
	const all: Kramdown[] = []
	for (const match of source.slice(from).matchAll(pattern)) {
		const { name, inner = '', alone, formula, word, title = '' } = match.groups ?? {}
		const start = from + match.index
		const place = { start, end: start + match[0].length }
		if (formula !== undefined) all.push({ ...place, kind: 'math', value: formulaIn(formula) })
		else if (word !== undefined)
			all.push({ ...place, kind: 'abbreviation', word: word.trim(), title: title.trim() })
		else if (name?.toLowerCase() === 'nomarkdown')
			all.push({ ...place, kind: 'html', value: inner.replace(/^\s*\n|\s+$/g, '') })
		else if (name !== undefined || alone !== undefined) all.push({ ...place, kind: 'comment' })
	}
	return all
}

function formulaIn(text: string): string {
	return text.trim().replace(/\n[ \t]+/g, '\n')
}
