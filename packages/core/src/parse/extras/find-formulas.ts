import { escapeExpression } from '../../escape-expression.ts'
import { formulaIn } from '../formula-in.ts'
import { nextMatch } from '../next-match.ts'
import type { FormulaForm, TakenOut } from '../taken-out.ts'
import type { FormulaDelimiters } from './formula-delimiters.ts'
import { formulaOfMarkdown } from './formulas-of-markdown.ts'
import { type InlineContent, inlineContent } from './inline-content.ts'

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

/**
 * Finds formulas between signs that Markdown would read otherwise. As in Goldmark one ends in the block that it begins in, and none begins in code, a tag or an address.
 *
 * @param from Where the body begins.
 * @param math Whether what Markdown writes as `\\(…\\)` and `\\[…\\]` is one, as scripts find it on the page.
 * @see https://gohugo.io/content-management/mathematics/
 */
export function findFormulas(
	source: string,
	from: number,
	delimiters: FormulaDelimiters | undefined,
	math: boolean,
): readonly TakenOut[] {
	const pairs = pairsIn(delimiters, math).filter(({ open }) => source.includes(open, from))
	if (pairs.length === 0) return []
	// The longer ones first: `$$` is not two of `$`.
	pairs.sort((a, b) => b.open.length - a.open.length)
	const takesDollars = pairs.some(({ open }) => open === '$$')
	const formulaAt = createFormulaAt(source, pairs)
	const opens = pairs.map(openingOf).join('|')
	const nextSign = nextMatch(source, new RegExp(`(?<open>${opens})|\\\\[\\s\\S]`, 'gi'))
	return inlineContent(source, from, math && !takesDollars).flatMap((content) =>
		formulasIn(source, content, { nextSign, formulaAt, tellsDollars: math && takesDollars }),
	)
}

interface Finder {
	/** Finds what opens a formula, or is no such sign; offsets only grow. */
	readonly nextSign: ReturnType<typeof nextMatch>
	formulaAt(start: number, content: InlineContent): TakenOut | undefined
	/** Whether what reads single dollars would read `$$` too. */
	readonly tellsDollars: boolean
}

function formulasIn(
	source: string,
	content: InlineContent,
	{ nextSign, formulaAt, tellsDollars }: Finder,
): readonly TakenOut[] {
	const found: TakenOut[] = []
	const apart = content.apart.values()
	let next = apart.next().value
	let at = content.start
	for (let match = nextSign(at); match && match.index < content.end; match = nextSign(at)) {
		const { index } = match
		while (next && next[1] <= index) next = apart.next().value
		if (next && next[0] <= index) {
			at = next[1]
			continue
		}
		const isOpening = match.groups?.open !== undefined
		const formula = isOpening ? formulaAt(index, content) : undefined
		if (formula) found.push(formula)
		// What no other one closes would take the rest of the text for a formula.
		else if (tellsDollars && match[0] === '$$')
			found.push({ start: index, end: index + 2, kind: 'text', value: '$$' })
		at = formula?.end ?? index + (source[index] === '\\' ? 2 : 1)
	}
	return found
}

function pairsIn({ inline, block, isMarkdown = false }: FormulaDelimiters = {}, math: boolean) {
	const read = isMarkdown ? formulaOfMarkdown : (written: string) => written
	const said =
		isMarkdown && !math
			? []
			: [...pairsOf(block, 'block', read), ...pairsOf(inline, 'inline', read)]
	return [...said, ...(math ? escaped : [])]
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

/** A backslash before a sign of Goldmark's takes its meaning, also one that is a backslash itself. */
function openingOf(pair: Pair): string {
	const isOfGoldmark = pair.open.startsWith('\\') && !escaped.includes(pair)
	return (isOfGoldmark ? '(?<!\\\\)' : '') + escapeExpression(pair.open)
}

/** @returns A function that reads the formula at an offset; offsets only grow. */
function createFormulaAt(source: string, pairs: readonly Pair[]): Finder['formulaAt'] {
	const forms = pairs.map(({ open, close, form, read }) => ({
		form,
		read,
		opening: new RegExp(escapeExpression(open), 'iy'),
		end: nextMatch(source, new RegExp(escapeExpression(close), 'gi')),
	}))
	return (start, content) => {
		for (const { form, opening, end, read } of forms) {
			opening.lastIndex = start
			if (!opening.test(source)) continue
			const inner = opening.lastIndex
			const close = end(inner)
			if (!close || close.index === inner || close.index >= content.end) continue
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
