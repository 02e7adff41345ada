import { containerMarks, indentBehind } from '../container-marks.ts'
import type { CodeRange } from './code-range.ts'
import { lazyIndent } from './lazy-indent.ts'
import type { TableRange } from './tables-in.ts'

/** What the place of a call asks of the text that stands for it. */
export interface CallPlace {
	/** What further lines must begin with to be part of the same list or quote. */
	readonly indent: string
	/** Nothing but that stands before it in its line. */
	readonly isAlone: boolean
	/** It comes directly after the mark of a list item, a footnote or a definition. */
	readonly isFirst: boolean
	/** Nothing of its item follows directly. */
	readonly isLast: boolean
	/** It stands in a cell of a table, which is one line; `start`: it begins a line that has no `|` there, as a row may. */
	readonly inCell: boolean | 'start'
	/** It goes on with the paragraph of an item or a quote, not being indented so. */
	readonly isLazy: boolean
	/** It stands in code, between fences or indented. */
	readonly isInCode: boolean
}

/** Characters before a call that are looked at. */
const LONGEST_INDENT = 200

/**
 * Says where a call stands.
 *
 * @param tables Of the text, in order.
 * @param code In the text.
 * @param start Offset of the call.
 * @param end Offset of what follows it.
 * @param masked See `maskCalls`.
 */
export function placeOfCall(
	source: string,
	tables: readonly TableRange[],
	code: readonly CodeRange[],
	start: number,
	end: number,
	masked: () => string,
): CallPlace {
	// Of a longer line it is not the beginning that tells.
	const before = source.slice(Math.max(0, start - LONGEST_INDENT), start)
	const line = before.slice(before.lastIndexOf('\n') + 1)
	const marks = containerMarks(line)
	const indent = indentBehind(marks)
	const isWhole = marks === line
	const isFirst = isWhole && indent !== marks
	const isInCode = code.some((one) => one.start <= start && start < one.end)
	const outer =
		isWhole && !isFirst && !isInCode && source[start + 2] === '<'
			? lazyIndent(masked(), start)
			: undefined
	return {
		indent: outer ?? indent,
		isAlone: isWhole && !isFirst && outer === undefined,
		isLazy: outer !== undefined,
		isFirst,
		isLast: isFirst && endsItem(source, end, indent),
		isInCode,
		inCell:
			!isInCode &&
			tables.some((table) => table.start <= start && start < table.end) &&
			(!isWhole || (restOfLine(source, end).includes('|') && 'start')),
	}
}

function endsItem(source: string, end: number, indent: string): boolean {
	if (restOfLine(source, end).trim() !== '') return false
	const feed = source.indexOf('\n', end)
	if (feed < 0 || !source.startsWith(indent, feed + 1)) return true
	return /^\s*(?:\n|$)/.test(source.slice(feed + 1, feed + 1 + LONGEST_INDENT))
}

function restOfLine(source: string, offset: number): string {
	const feed = source.indexOf('\n', offset)
	return source.slice(offset, feed < 0 ? source.length : feed)
}
