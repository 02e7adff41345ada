import { escapeExpression } from '../../escape-expression.ts'
import type { Expanded } from '../expanded.ts'
import { nextMatch } from '../next-match.ts'
import { notText } from '../not-text.ts'
import { type FormulaForm, formulaIn, type TakenOut, takeOut } from '../take-out.ts'
import { findBareLinks } from './bare-links.ts'
import { footnoteNames, footnoteReference } from './footnote-names.ts'
import type { FormulaDelimiters } from './formula-delimiters.ts'
import type { MarkdownExtras } from './markdown-extras.ts'
import { delimiterRow, type ShortHead, shortHeads } from './short-heads.ts'
import { findUnquotedValues } from './unquoted-values.ts'

/**
 * Takes formulas, `<<`, bare addresses and values of attributes out of a text, of which Markdown would make something else, fills up heads of tables, and makes names of footnotes ones without
 * blanks.
 *
 * @param from Where the body begins.
 * @param math Whether what Markdown writes as `\\(…\\)` and `\\[…\\]` is a formula, as scripts find it on the page.
 * @returns `undefined` if the text has none.
 * @see https://gohugo.io/content-management/mathematics/
 */
export function takeOutExtras(
	source: string,
	from: number,
	{
		formulas: { inline = [], block = [] } = {},
		angleQuotes,
		bareLinks,
		shortHeads: hasHeads,
		footnoteNames: hasNames,
	}: MarkdownExtras,
	math = false,
): Expanded | undefined {
	const pairs = [
		...pairsOf(block, 'block'),
		...pairsOf(inline, 'inline'),
		...(math ? escaped : []),
	].filter(({ open }) => source.includes(open, from))
	const hasAngles = angleQuotes === true && angles.test(source)
	const heads = hasHeads ? shortHeads(source, from) : new Map<number, ShortHead>()
	const names = hasNames ? footnoteNames(source, from) : new Map<string, string>()
	const isPlain = pairs.length === 0 && !hasAngles && heads.size === 0 && names.size === 0
	const others = findUnquotedValues(source, from)
	if (bareLinks !== undefined) others.push(...findBareLinks(source, from, bareLinks))
	if (isPlain && others.length === 0) return undefined
	// The longer ones first: `$$` is not two of `$`.
	pairs.sort((a, b) => b.open.length - a.open.length)
	return takeOut(source, () => {
		const found = isPlain ? [] : findExtras(source, from, pairs, { hasAngles, heads, names })
		return [...found, ...others].sort((a, b) => a.start - b.start)
	})
}

/** What is a guillemet, and would begin an element after the first sign. */
const angles = /(?<!<)<<(?=<*[a-z/!?])/i

interface Pair {
	readonly open: string
	readonly close: string
	readonly form: FormulaForm
	/** Backslashes in it stand before others and before signs that Markdown would read. */
	readonly isEscaped?: boolean
}

const escaped: readonly Pair[] = [
	{ open: '\\\\(', close: '\\\\)', form: 'inline', isEscaped: true },
	{ open: '\\\\[', close: '\\\\]', form: 'block', isEscaped: true },
]

/** In them `\\\\[2pt]` ends a line. */
const dollars = /\$\$(?:(?!\$\$|\n[ \t>]*\n)[\s\S])+\$\$/

function pairsOf(pairs: FormulaDelimiters['block'], form: FormulaForm): readonly Pair[] {
	return (pairs ?? [])
		.filter(([open, close]) => open !== '' && close !== '')
		.map(([open, close]) => ({ open, close, form }))
}

/** What is found besides formulas. */
interface Others {
	readonly hasAngles: boolean
	readonly heads: ReadonlyMap<number, ShortHead>
	readonly names: ReadonlyMap<string, string>
}

function findExtras(
	source: string,
	from: number,
	pairs: readonly Pair[],
	{ hasAngles, heads, names }: Others,
): readonly TakenOut[] {
	const body = source.slice(from)
	const forms = pairs.map(({ open, close, form, isEscaped }) => ({
		form,
		isEscaped,
		opening: new RegExp(escapeExpression(open), 'iy'),
		end: nextMatch(body, new RegExp(`(${escapeExpression(close)})|\\n[ \\t>]*\\n`, 'gi')),
	}))
	const opens = pairs.map(({ open }) => escapeExpression(open)).join('|')
	const last = [
		...(hasAngles ? [`(?<angle>${angles.source})`] : []),
		...(heads.size > 0 ? [`(?<row>${delimiterRow.source})`] : []),
		...(names.size > 0 ? [`(?<note>${footnoteReference.source})`] : []),
		/\\[\s\S]/.source,
	]
	const hasEscaped = pairs.some(({ isEscaped }) => isEscaped)
	const first = [/\\\\/, ...(hasEscaped ? [dollars] : []), ...notText].map((one) => one.source)
	const pattern = new RegExp(
		[...(opens === '' ? [] : [`(?<open>${opens})`]), ...first, ...last].join('|'),
		'gim',
	)
	const noFormula = new RegExp(last.join('|'), 'imy')
	const found: TakenOut[] = []

	/** @returns Where it ends; `undefined` if none begins there. */
	function formula(at: number): number | undefined {
		for (const { form, opening, end, isEscaped } of forms) {
			opening.lastIndex = at
			if (!opening.test(body)) continue
			const inner = opening.lastIndex
			const close = end(inner)
			if (close?.[1] === undefined || close.index === inner) continue
			const next = close.index + close[0].length
			const start = from + at
			const written = formulaIn(withoutQuote(body.slice(inner, close.index), source, start))
			const value = isEscaped ? written.replace(/\\([!-/:-@[-`{-~])/g, '$1') : written
			found.push({ start, end: from + next, kind: 'math', value, form })
			return next
		}
		return undefined
	}

	for (let match = pattern.exec(body); match; match = pattern.exec(body)) {
		const { index } = match
		let other: RegExpExecArray | null = match
		if (match.groups?.open !== undefined) {
			const next = formula(index)
			noFormula.lastIndex = index
			other = next === undefined ? noFormula.exec(body) : null
			pattern.lastIndex = next ?? index + (other?.[0].length ?? 1)
		}
		const start = from + index
		const head = other?.groups?.row === undefined ? undefined : heads.get(start)
		if (head) {
			const { end, cells } = head
			found.push({ start: end, end, kind: 'markdown', value: cells })
		}
		const name = names.get(other?.groups?.note ?? '')
		if (name) found.push({ start, end: start + name.length, kind: 'markdown', value: name })
		if (other?.groups?.angle === undefined) continue
		found.push({ start, end: start + other[0].length, kind: 'text', value: other[0] })
	}
	return found
}

function withoutQuote(text: string, source: string, start: number): string {
	const line = source.slice(source.lastIndexOf('\n', start - 1) + 1, start)
	return /^\s*>/.test(line) ? text.replace(/\n(?:[ \t]*>)+/g, '\n') : text
}
