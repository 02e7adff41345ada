import { containerMarks } from '../container-marks.ts'
import type { CodeRange } from './code-range.ts'

/** Of backticks none have one behind them in their line. */
const opening = /^(`{3,}(?![^`]*`)|~{3,})/

/**
 * Finds code between fences, those in lists and quotes too.
 *
 * @param text What stands between the tags of `highlight` makes none: letters are in its place.
 * @param from Where the body begins.
 */
export function fencesIn(text: string, from: number): readonly CodeRange[] {
	const fences: CodeRange[] = []
	let open: { readonly ticks: string; readonly marks: string; readonly start: number } | undefined
	for (let start = from; start < text.length; ) {
		const feed = text.indexOf('\n', start)
		const end = feed < 0 ? text.length : feed
		const line = text.slice(start, end).trimEnd()
		if (open && leaves(line, open.marks)) {
			fences.push({ start: open.start, end: start })
			open = undefined
		}
		if (open) {
			const rest = line.replace(/^[ \t>]+/, '')
			if (rest.startsWith(open.ticks) && /^(?:`+|~+)$/.test(rest)) {
				fences.push({ start: open.start, end })
				open = undefined
			}
		} else {
			const marks = containerMarks(line)
			const [ticks] = opening.exec(line.slice(marks.length)) ?? []
			if (ticks) open = { ticks, marks, start: end }
		}
		start = end + 1
	}
	if (open) fences.push({ start: open.start, end: text.length })
	return fences
}

/** Whether a line is in the quote or item no more that the marks of the fence opened. */
function leaves(line: string, marks: string): boolean {
	if (marks.includes('>')) return !/^[ \t]*>/.test(line)
	return /\S/.test(marks) && line !== '' && line.search(/[^ \t]/) < marks.length
}
