import type { Nodes } from 'mdast'
import type { TakenOut } from '../take-out.ts'
import { sideOf } from './side-of.ts'

/** A line of a body. */
interface Line {
	readonly text: string
	readonly start: number
}

const separator = /^[+|: \t-]*-[+|: \t-]*$/
const footer = /^[+|: \t=]*=[+|: \t=]*$/
const hasPipe = /(?:^|[^\\])\|/
const boundary = /^(?:[ \t]*|\^[ \t]*| {0,3}\{:.*\}[ \t]*)$/

/** Stands in the head of a table that has none, until {@link withoutHeads} takes that away. */
export const NO_HEAD = 'kramdownNoHead'

/**
 * Makes a table of kramdown one of Markdown: one without a head gets an empty one, which is taken away later; lines that part rows go; `|` in code is part of the code.
 *
 * @param from Where its first line begins.
 * @returns `undefined` for what is no table, or one already.
 * @see https://kramdown.gettalong.org/syntax.html#tables
 */
export function takeTable(body: string, from: number): readonly TakenOut[] | undefined {
	if (from > 0 && sideOf(body, from) === 'above') return undefined
	const lines = linesOf(body, from)
	if (lines === undefined) return undefined
	const marks = lines.map(({ text }) => separator.test(text) || footer.test(text))
	const rows = lines.filter((_, at) => !marks[at])
	const [first] = rows
	if (first === undefined) return undefined
	const hasHead = marks[1] === true && marks[0] === false
	// One line of text with a bar in it is rather that.
	if (!hasHead && (marks.includes(true, 1) || (rows.length === 1 && !/^ {0,3}\|/.test(first.text))))
		return undefined
	const parts = [
		...lines.flatMap((line, at) => (marks[at] && !(hasHead && at === 1) ? [without(line)] : [])),
		...(hasHead ? [] : emptyHead(first)),
		...rows.flatMap(pipesInCode),
	]
	return parts.length > 0 ? parts : undefined
}

/** The lines of a table; `undefined` if something else follows at once. */
function linesOf(body: string, from: number): readonly Line[] | undefined {
	const lines: Line[] = []
	for (let start = from; start < body.length; ) {
		const next = body.indexOf('\n', start)
		const end = next < 0 ? body.length : next
		const text = body.slice(start, end)
		if (!hasPipe.test(text)) return boundary.test(text) ? lines : undefined
		lines.push({ text, start })
		start = end + 1
	}
	return lines
}

function without({ text, start }: Line): TakenOut {
	return { start, end: start + text.length + 1, kind: 'comment' }
}

function emptyHead({ text, start }: Line): readonly TakenOut[] {
	const cells = text
		.replace(/\\\||`[^`]*`/g, '')
		.replace(/^[ \t]*\||\|[ \t]*$/g, '')
		.split('|')
	const [indent = ''] = /^ */.exec(text) ?? []
	const place = { start: start + indent.length, end: start + indent.length }
	const others = '|'.padEnd(cells.length, '|')
	return [
		{ ...place, kind: 'markdown', value: '|' },
		{ ...place, kind: 'inline', node: { type: NO_HEAD } as unknown as Nodes },
		{
			...place,
			kind: 'markdown',
			value: `${others}\n${indent}${'|-'.repeat(cells.length)}|\n${indent}`,
		},
	]
}

function pipesInCode({ text, start }: Line): readonly TakenOut[] {
	return [...text.matchAll(/(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)/g)].flatMap((span) =>
		[...span[0].matchAll(/(?<!\\)\|/g)].map(({ index }): TakenOut => {
			const at = start + span.index + index
			return { start: at, end: at + 1, kind: 'markdown', value: '\\|' }
		}),
	)
}
