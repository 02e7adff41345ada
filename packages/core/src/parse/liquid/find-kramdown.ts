import { notText } from '../not-text.ts'
import { formulaIn, type TakenOut } from '../take-out.ts'

const found = [
	/\{::(?<name>comment|nomarkdown)(?:\s[^}\n]{0,200})?(?<!\/)\}(?<inner>[\s\S]*?)\{:\/(?:\k<name>)?\}/,
	/\{::(?<alone>comment|nomarkdown|options)[^}\n]{0,200}\/\}/,
	/\$\$(?!\$)(?<formula>(?=\s*[^\s$])(?:(?!\$\$|\n[ \t>]*\n)[\s\S])+)\$\$(?!\$)/,
	/^ {0,3}<(?<block>address|article|aside|blockquote|center|details|div|fieldset|figure|footer|header|main|nav|section)(?=\s)(?<first>[^>\n]*?)\smarkdown=["']?(?:1|block)["']?(?<last>(?:\s[^>\n]*)?)>/,
	/^ {0,3}\*\[(?<word>[^\]\n]+)\]:(?<title>[^\n]*)(?:\n|$)/,
]

const pattern = new RegExp(
	[...notText, /\\[\s\S]/, ...found].map(({ source }) => source).join('|'),
	'gim',
)

/**
 * Finds formulas, extensions and abbreviations of kramdown.
 *
 * @param from Where to begin.
 * @see https://kramdown.gettalong.org/syntax.html
 */
export function findKramdown(source: string, from: number): readonly TakenOut[] {
	const all: TakenOut[] = []
	for (const match of source.slice(from).matchAll(pattern)) {
		const { name, inner = '', alone, formula, word, title = '', block } = match.groups ?? {}
		const start = from + match.index
		const place = { start, end: start + match[0].length }
		if (block !== undefined) all.push(...tagsOf(source, block, match.groups ?? {}, place))
		else if (formula !== undefined)
			all.push({ ...place, kind: 'math', value: formulaIn(formula), form: 'alone' })
		else if (word !== undefined)
			all.push({ ...place, kind: 'abbreviation', word: word.trim(), title: title.trim() })
		else if (name?.toLowerCase() === 'nomarkdown')
			all.push({ ...place, kind: 'html', value: inner.replace(/^\s*\n|\s+$/g, '') })
		else if (name !== undefined || alone !== undefined) all.push({ ...place, kind: 'comment' })
	}
	return all.sort((a, b) => a.start - b.start)
}

/** Empty lines make what is between the tags of an element Markdown. */
function tagsOf(
	source: string,
	name: string,
	{ first = '', last = '' }: Readonly<Record<string, string | undefined>>,
	{ start, end }: { readonly start: number; readonly end: number },
): readonly TakenOut[] {
	const opening: TakenOut = { start, end, kind: 'markdown', value: `<${name}${first}${last}>\n\n` }
	const close = closingTag(source, name, end)
	if (close === undefined) return [opening]
	const text = `\n\n${close[0]}\n\n`
	return [
		opening,
		{ start: close.index, end: close.index + close[0].length, kind: 'markdown', value: text },
	]
}

function closingTag(source: string, name: string, from: number): RegExpExecArray | undefined {
	let depth = 1
	for (const tag of source.slice(from).matchAll(new RegExp(`<(/?)${name}\\b[^>]*>`, 'gi'))) {
		depth += tag[1] === '/' ? -1 : 1
		if (depth === 0) return Object.assign(tag, { index: from + tag.index })
	}
	return undefined
}
