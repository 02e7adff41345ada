import type { Expanded } from '../expanded.ts'
import { notText } from '../not-text.ts'
import { type FormulaForm, formulaIn, type TakenOut, takeOut } from '../take-out.ts'

/** What formulas stand between: pairs of what opens and what closes one. */
export interface FormulaDelimiters {
	readonly inline?: readonly (readonly [open: string, close: string])[]
	/** Of formulas that are set apart. */
	readonly block?: readonly (readonly [open: string, close: string])[]
}

/**
 * Takes formulas out of a text, of which Markdown would make something else.
 *
 * @param from Where the body begins.
 * @returns `undefined` if the text has none.
 * @see https://gohugo.io/content-management/mathematics/
 */
export function expandFormulas(
	source: string,
	from: number,
	{ inline = [], block = [] }: FormulaDelimiters,
): Expanded | undefined {
	const pairs = [...pairsOf(block, 'block'), ...pairsOf(inline, 'inline')]
	if (!pairs.some(({ open }) => source.includes(open, from))) return undefined
	// The longer ones first: `$$` is not two of `$`.
	pairs.sort((a, b) => b.open.length - a.open.length)
	return takeOut(source, () => findFormulas(source, from, pairs))
}

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

function findFormulas(source: string, from: number, pairs: readonly Pair[]): readonly TakenOut[] {
	const formulas = pairs.map(
		({ open, close }, at) =>
			`${escaped(open)}(?<formula${at}>(?:(?!${escaped(close)}|\\n[ \\t>]*\\n)[\\s\\S])+)${escaped(close)}`,
	)
	const others = [/\\\\/, ...notText].map((one) => one.source)
	const pattern = new RegExp([...others, ...formulas, /\\[\s\S]/.source].join('|'), 'gim')
	return [...source.slice(from).matchAll(pattern)].flatMap((match): TakenOut[] => {
		const at = pairs.findIndex((_, index) => match.groups?.[`formula${index}`] !== undefined)
		const form = pairs[at]?.form
		if (form === undefined) return []
		const start = from + match.index
		const value = formulaIn(withoutQuote(match.groups?.[`formula${at}`] ?? '', source, start))
		return [{ kind: 'math', start, end: start + match[0].length, value, form }]
	})
}

function withoutQuote(text: string, source: string, start: number): string {
	const line = source.slice(source.lastIndexOf('\n', start - 1) + 1, start)
	return /^\s*>/.test(line) ? text.replace(/\n(?:[ \t]*>)+/g, '\n') : text
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
