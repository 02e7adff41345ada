import type { Expanded } from '../expanded.ts'
import { notText } from '../not-text.ts'
import { type FormulaForm, formulaIn, type TakenOut, takeOut } from '../take-out.ts'
import type { FormulaDelimiters } from './formula-delimiters.ts'
import type { MarkdownExtras } from './markdown-extras.ts'

/**
 * Takes formulas and `<<` out of a text, of which Markdown would make something else.
 *
 * @param from Where the body begins.
 * @returns `undefined` if the text has none.
 * @see https://gohugo.io/content-management/mathematics/
 */
export function takeOutExtras(
	source: string,
	from: number,
	{ formulas: { inline = [], block = [] } = {}, angleQuotes = false }: MarkdownExtras,
): Expanded | undefined {
	const pairs = [...pairsOf(block, 'block'), ...pairsOf(inline, 'inline')].filter(({ open }) =>
		source.includes(open, from),
	)
	const hasAngles = angleQuotes && angles.test(source)
	if (pairs.length === 0 && !hasAngles) return undefined
	// The longer ones first: `$$` is not two of `$`.
	pairs.sort((a, b) => b.open.length - a.open.length)
	return takeOut(source, () => findExtras(source, from, pairs, hasAngles))
}

/** What is a guillemet, and would begin an element after the first sign. */
const angles = /(?<!<)<<(?=<*[a-z/!?])/i

interface Pair {
	readonly open: string
	readonly close: string
	readonly form: FormulaForm
}

function pairsOf(pairs: FormulaDelimiters['block'], form: FormulaForm): readonly Pair[] {
	return (pairs ?? [])
		.filter(([open, close]) => open !== '' && close !== '')
		.map(([open, close]) => ({ open, close, form }))
}

function findExtras(
	source: string,
	from: number,
	pairs: readonly Pair[],
	hasAngles: boolean,
): readonly TakenOut[] {
	const formulas = pairs.map(
		({ open, close }, at) =>
			`${escaped(open)}(?<formula${at}>(?:(?!${escaped(close)}|\\n[ \\t>]*\\n)[\\s\\S])+)${escaped(close)}`,
	)
	const patterns = [
		...[/\\\\/, ...notText].map((one) => one.source),
		...formulas,
		...(hasAngles ? [`(?<angle>${angles.source})`] : []),
		/\\[\s\S]/.source,
	]
	const pattern = new RegExp(patterns.join('|'), 'gim')
	return [...source.slice(from).matchAll(pattern)].flatMap((match): TakenOut[] => {
		const start = from + match.index
		const place = { start, end: start + match[0].length }
		if (match.groups?.angle !== undefined) return [{ ...place, kind: 'text', value: match[0] }]
		const at = pairs.findIndex((_, index) => match.groups?.[`formula${index}`] !== undefined)
		const form = pairs[at]?.form
		if (form === undefined) return []
		const value = formulaIn(withoutQuote(match.groups?.[`formula${at}`] ?? '', source, start))
		return [{ ...place, kind: 'math', value, form }]
	})
}

function withoutQuote(text: string, source: string, start: number): string {
	const line = source.slice(source.lastIndexOf('\n', start - 1) + 1, start)
	return /^\s*>/.test(line) ? text.replace(/\n(?:[ \t]*>)+/g, '\n') : text
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
