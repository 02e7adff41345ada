import { containerMarks, indentBehind } from '../container-marks.ts'
import type { Part } from './pair-tags.ts'

/** Lines above a call that are looked at. */
const MOST_LINES = 100

/** What is no line of a paragraph. */
const otherBlock = /^(?:#{1,6}(?:\s|$)|```|~~~|<|\||(?:[-*_][ \t]*){3,}$)/

/** Of HTML and tables no paragraph follows before an empty line. */
const goesOnAsItBegins = /^[<|]/

/**
 * The text as Hugo's Markdown sees it: of each call `{{< … >}}` one word stands there, whatever is in it.
 *
 * @returns As long as the text.
 */
export function maskCalls(source: string, parts: readonly Part[]): string {
	let masked = ''
	function mask(inside: readonly Part[]): void {
		for (const part of inside) {
			if (part.kind !== 'call') continue
			if (source[part.start + 2] === '%') mask(part.inner?.parts ?? [])
			else masked += source.slice(masked.length, part.start) + 'x'.repeat(part.end - part.start)
		}
	}
	mask(parts)
	return masked + source.slice(masked.length)
}

/**
 * Finds what a line must begin with that goes on with the paragraph above it: that of a list item or of a quote also takes lines that are not indented, and any paragraph those that would be
 * code elsewhere.
 *
 * @param masked As {@link maskCalls} makes it.
 * @param start Offset of a call that begins its line.
 * @returns `undefined` if there is no such paragraph above, or the line is indented as it should be.
 */
export function lazyIndent(masked: string, start: number): string | undefined {
	const [own = '', ...lines] = linesAbove(masked, start)
	if (!/^[ \t]*$/.test(own)) return undefined
	let top: string | undefined
	for (const line of lines) {
		const marks = containerMarks(line)
		const text = line.slice(marks.length)
		if (text.trim() === '') break
		if (otherBlock.test(text)) {
			if (top === undefined || goesOnAsItBegins.test(text)) return undefined
			break
		}
		top = marks
		if (/\S/.test(marks)) break
	}
	if (top === undefined) return undefined
	const behind = indentBehind(top)
	const isOfItem = /\S/.test(top) || isInItem(lines, behind.length)
	const indent = isOfItem ? behind : ''
	const width = own.replaceAll('\t', '    ').length
	return own.length < indent.length || width >= indent.length + 4 ? indent : undefined
}

/** Whether a line that is not indented goes on with a paragraph above, and is no call, which begins its line itself. */
export function goesOn(masked: string, start: number): boolean {
	const line = /.*/y
	line.lastIndex = start
	const [text = ''] = line.exec(masked) ?? []
	const marks = containerMarks(text)
	const rest = text.slice(marks.length)
	return !/\S/.test(marks) && rest.trim() !== '' && !otherBlock.test(rest)
}

/** Whether an item above holds what is indented so far. */
function isInItem(lines: readonly string[], width: number): boolean {
	for (const line of lines) {
		const marks = containerMarks(line)
		if (/\S/.test(marks) && indentBehind(marks).length <= width) return true
		if (line.trim() !== '' && marks.length < width) return false
	}
	return false
}

/** The line up to an offset, and those above it, upwards. */
function linesAbove(text: string, offset: number): readonly string[] {
	const lines: string[] = []
	for (let end = offset; end >= 0 && lines.length < MOST_LINES; ) {
		const feed = end === 0 ? -1 : text.lastIndexOf('\n', end - 1)
		lines.push(text.slice(feed + 1, end))
		end = feed
	}
	return lines
}
