import type { Nodes } from 'mdast'
import type { TakenOut } from '../taken-out.ts'
import { cellsIn } from './cells-in.ts'
import { pipesInCode } from './pipes-in-code.ts'
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

/** Columns of a table that people write. */
const MOST = 1000

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
	const isMark = ({ text }: Line) => separator.test(text) || footer.test(text)
	const [first, ...rows] = lines.filter((line) => !isMark(line))
	if (first === undefined) return undefined
	const head = lines.find((line) => line.start > first.start && separator.test(line.text))
	// One line of text with a bar in it is rather that.
	if (head === undefined && rows.length === 0 && !/^ {0,3}\|/.test(first.text)) return undefined
	const columns = Math.max(...[first, ...rows].map(({ text }) => cellsIn(text).length))
	if (columns > MOST) return undefined
	const isPlain =
		head === lines[1] && isDelimiter(head, columns) && cellsIn(first.text).length === columns
	const parts = [
		...lines.filter((line) => isMark(line) && !(isPlain && line === head)).map(without),
		...(head === undefined
			? emptyHead(first, columns)
			: isPlain
				? []
				: wholeHead(first, head, columns)),
		...[first, ...rows].flatMap(({ text, start }) => pipesInCode(text, start)),
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

function isDelimiter(line: Line | undefined, columns: number): boolean {
	return line !== undefined && !line.text.includes('+') && cellsIn(line.text).length === columns
}

/** A head with as many cells as the longest row, since Markdown shows no more. */
function wholeHead(
	{ text, start }: Line,
	{ text: marks }: Line,
	columns: number,
): readonly TakenOut[] {
	const written = text.trimEnd()
	const end = start + written.length
	const missing = ' |'.repeat(Math.max(0, columns - cellsIn(text).length))
	const closed = missing === '' || written.endsWith('|') ? missing : ` |${missing}`
	const sides = cellsIn(marks.replaceAll('+', '|')).map((one) =>
		one.trim().replace(/^(:?).*?(:?)$/, '$1-$2'),
	)
	const delimiters = Array.from({ length: columns }, (_, at) => sides[at] ?? '-')
	const [indent = ''] = /^ */.exec(text) ?? []
	const value = `${closed}\n${indent}|${delimiters.join('|')}|`
	return [{ start: end, end: start + text.length, kind: 'markdown', value }]
}

function emptyHead({ text, start }: Line, columns: number): readonly TakenOut[] {
	const [indent = ''] = /^ */.exec(text) ?? []
	const place = { start: start + indent.length, end: start + indent.length }
	const others = '|'.padEnd(columns, '|')
	return [
		{ ...place, kind: 'markdown', value: '|' },
		{ ...place, kind: 'inline', node: { type: NO_HEAD } as unknown as Nodes },
		{
			...place,
			kind: 'markdown',
			value: `${others}\n${indent}${'|-'.repeat(columns)}|\n${indent}`,
		},
	]
}
