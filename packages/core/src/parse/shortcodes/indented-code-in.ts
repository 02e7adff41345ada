import { containerMarks, indentBehind } from '../container-marks.ts'
import type { CodeRange } from './code-range.ts'

/** After such a line no paragraph goes on. */
const single = /^(?:#{1,6}(?:\s|$)|(?:[-*_][ \t]*){3,}$|=+$|\{\{[<%])/

/**
 * Finds lines that are code since they are indented by four more than what they lie in, a list or a quote, and go on with no paragraph.
 *
 * @param text What stands between the tags of `highlight` makes none: letters are in its place.
 * @param from Where the body begins.
 * @param fences Between them no line is indented code.
 * @see https://spec.commonmark.org/0.31.2/#indented-code-blocks
 */
export function indentedCodeIn(
	text: string,
	from: number,
	fences: readonly CodeRange[],
): readonly CodeRange[] {
	const code: { start: number; end: number }[] = []
	let fenceAt = 0
	/** Columns at which the text of each open item begins. */
	let items: readonly number[] = []
	let quotes = 0
	let isInParagraph = false
	for (let start = from; start < text.length; ) {
		const feed = text.indexOf('\n', start)
		const end = feed < 0 ? text.length : feed
		read(text.slice(start, end).trimEnd(), start, end)
		start = end + 1
	}
	return code

	function read(whole: string, start: number, end: number): void {
		const { depth, line } = withoutQuotes(whole)
		if (depth !== quotes && !(isInParagraph && depth < quotes && line !== '')) {
			items = []
			isInParagraph = false
			quotes = depth
		}
		if (line === '' || isInFence(start, end)) {
			isInParagraph = false
			return
		}
		const width = widthOf(/^[ \t]*/.exec(line)?.[0] ?? '')
		if (!isInParagraph) items = items.filter((column) => column <= width)
		const inside = items.filter((column) => column <= width).at(-1) ?? 0
		if (width - inside >= 4) {
			if (!isInParagraph) add(start, end)
			return
		}
		const marks = single.test(line.trimStart()) ? '' : containerMarks(line)
		if (/\S/.test(marks)) {
			items = [...items.filter((column) => column <= width), widthOf(indentBehind(marks))]
			isInParagraph = !single.test(line.slice(marks.length))
		} else isInParagraph = !single.test(line.trimStart())
	}

	function isInFence(start: number, end: number): boolean {
		for (let fence = fences[fenceAt]; fence && fence.end <= start; fence = fences[fenceAt])
			fenceAt++
		const fence = fences[fenceAt]
		return fence !== undefined && fence.start <= end
	}

	function add(start: number, end: number): void {
		const last = code.at(-1)
		if (last && last.end + 1 === start) last.end = end
		else code.push({ start, end })
	}
}

/** The rest of a line behind the marks of quotes that it begins with, and how many these are. */
function withoutQuotes(line: string): { readonly depth: number; readonly line: string } {
	const marks = /^(?: {0,3}> ?)*/.exec(line)?.[0] ?? ''
	return { depth: marks.split('>').length - 1, line: line.slice(marks.length) }
}

/** Columns, with tab stops every four. */
function widthOf(space: string): number {
	let width = 0
	for (const character of space) width += character === '\t' ? 4 - (width % 4) : 1
	return width
}
