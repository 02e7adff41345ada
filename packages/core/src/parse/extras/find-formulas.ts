import { escapeExpression } from '../../escape-expression.ts'
import { formulaIn } from '../formula-in.ts'
import { nextMatch } from '../next-match.ts'
import { notText } from '../not-text.ts'
import type { FormulaForm, TakenOut } from '../taken-out.ts'
import type { FormulaDelimiters } from './formula-delimiters.ts'
import { formulaOfMarkdown } from './formulas-of-markdown.ts'

interface Pair {
	readonly open: string
	readonly close: string
	readonly form: FormulaForm
	/** What is the formula of the text between them. */
	read(written: string): string
}

const escaped: readonly Pair[] = [
	{ open: '\\\\(', close: '\\\\)', form: 'inline', read: withoutEscapes },
	{ open: '\\\\[', close: '\\\\]', form: 'block', read: withoutEscapes },
]

/** In them `\\\\[2pt]` ends a line. */
const dollars = /\$\$(?:(?!\$\$|\n[ \t>]*\n)[\s\S])+\$\$/

/**
 * Finds formulas between signs that Markdown would read otherwise.
 *
 * @param from Where the body begins.
 * @param math Whether what Markdown writes as `\\(…\\)` and `\\[…\\]` is one, as scripts find it on the page.
 * @see https://gohugo.io/content-management/mathematics/
 */
export function findFormulas(
	source: string,
	from: number,
	{ inline, block, isMarkdown = false }: FormulaDelimiters,
	math: boolean,
): readonly TakenOut[] {
	const read = isMarkdown ? formulaOfMarkdown : (written: string) => written
	const pairs = [
		...(isMarkdown && !math
			? []
			: [...pairsOf(block, 'block', read), ...pairsOf(inline, 'inline', read)]),
		...(math ? escaped : []),
	].filter(({ open }) => source.includes(open, from))
	if (pairs.length === 0) return []
	// The longer ones first: `$$` is not two of `$`.
	pairs.sort((a, b) => b.open.length - a.open.length)
	const formulaAt = createFormulaAt(source, pairs)
	const opens = pairs.map(({ open }) => escapeExpression(open)).join('|')
	const others = [/\\\\/, ...(math ? [dollars] : []), ...notText, /\\[\s\S]/]
	const pattern = new RegExp(
		`(?<open>${opens})|${others.map((one) => one.source).join('|')}`,
		'gim',
	)
	const found: TakenOut[] = []
	pattern.lastIndex = from
	for (let match = pattern.exec(source); match; match = pattern.exec(source)) {
		if (match.groups?.open === undefined) continue
		const { index } = match
		const formula = formulaAt(index)
		if (formula) found.push(formula)
		// What no other one closes would take the rest of the text for a formula.
		else if (math && match[0] === '$$')
			found.push({ start: index, end: index + 2, kind: 'text', value: '$$' })
		pattern.lastIndex = formula?.end ?? index + (source[index] === '\\' ? 2 : 1)
	}
	return found
}

function pairsOf(
	pairs: FormulaDelimiters['block'],
	form: FormulaForm,
	read: Pair['read'],
): readonly Pair[] {
	return (pairs ?? [])
		.filter(([open, close]) => open !== '' && close !== '')
		.map(([open, close]) => ({ open, close, form, read }))
}

/** @returns A function that reads the formula at an offset; offsets only grow. */
function createFormulaAt(
	source: string,
	pairs: readonly Pair[],
): (start: number) => TakenOut | undefined {
	const forms = pairs.map(({ open, close, form, read }) => ({
		form,
		read,
		opening: new RegExp(escapeExpression(open), 'iy'),
		end: nextMatch(source, new RegExp(`(${escapeExpression(close)})|\\n[ \\t>]*\\n`, 'gi')),
	}))
	return (start) => {
		for (const { form, opening, end, read } of forms) {
			opening.lastIndex = start
			if (!opening.test(source)) continue
			const inner = opening.lastIndex
			const close = end(inner)
			if (close?.[1] === undefined || close.index === inner) continue
			const value = read(formulaIn(withoutQuote(source.slice(inner, close.index), source, start)))
			return { start, end: close.index + close[0].length, kind: 'math', value, form }
		}
		return undefined
	}
}

function withoutEscapes(written: string): string {
	return written.replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

function withoutQuote(text: string, source: string, start: number): string {
	// Looking for the beginning of its line for each formula would read a long line again and again.
	if (!text.includes('\n')) return text
	const line = source.slice(source.lastIndexOf('\n', start - 1) + 1, start)
	return /^\s*>/.test(line) ? text.replace(/\n(?:[ \t]*>)+/g, '\n') : text
}
