import { notText } from '../not-text.ts'
import { formulaIn, type TakenOut } from '../take-out.ts'

const found = [
	/\{::(?<name>comment|nomarkdown)(?:\s[^}\n]{0,200})?(?<!\/)\}(?<inner>[\s\S]*?)\{:\/(?:\k<name>)?\}/,
	/\{::(?<alone>comment|nomarkdown|options)[^}\n]{0,200}\/\}/,
	/\$\$(?!\$)(?<formula>(?=\s*[^\s$])(?:(?!\$\$|\n[ \t>]*\n)[\s\S])+)\$\$(?!\$)/,
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
		const { name, inner = '', alone, formula, word, title = '' } = match.groups ?? {}
		const start = from + match.index
		const place = { start, end: start + match[0].length }
		if (formula !== undefined)
			all.push({ ...place, kind: 'math', value: formulaIn(formula), form: 'alone' })
		else if (word !== undefined)
			all.push({ ...place, kind: 'abbreviation', word: word.trim(), title: title.trim() })
		else if (name?.toLowerCase() === 'nomarkdown')
			all.push({ ...place, kind: 'html', value: inner.replace(/^\s*\n|\s+$/g, '') })
		else if (name !== undefined || alone !== undefined) all.push({ ...place, kind: 'comment' })
	}
	return all
}
