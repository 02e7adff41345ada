import { type Line, lineWidth, type Span } from './span.ts'
import { textWidth } from './text-width.ts'

/** What is not parted; `isGlued`: nothing stands between it and the one before. */
interface Word {
	readonly spans: Span[]
	isGlued: boolean
}

/** Scripts without blanks may be parted behind every letter, but not before punctuation. */
const pieces =
	/\n|[ \t\r\f]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\p{P}*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[^ \t\r\f\n])+/gu
const wide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * Breaks a text into lines, between words; a word that is longer than a line is broken anywhere.
 *
 * @param text Line breaks in it are kept.
 * @param width Columns of a line, at least 1.
 *
 * @example wrapLine([{ text: 'one two' }], 4) // [[{ text: 'one' }], [{ text: 'two' }]]
 */
export function wrapLine(text: Line, width: number): readonly Line[] {
	return linesOf(text).flatMap((words) => fill(words, Math.max(1, width)))
}

/** The words of each line as its author broke them. */
function linesOf(text: Line): readonly (readonly Word[])[] {
	const lines: Word[][] = [[]]
	let isOpen = false
	let isGlued = false
	for (const { text: whole, ...style } of text)
		for (const [piece] of whole.matchAll(pieces)) {
			const line = lines.at(-1) as Word[]
			if (piece === '\n') lines.push([])
			else if (/^[ \t\r\f]/.test(piece)) isGlued = false
			else {
				const span = { text: piece, ...style }
				if (isOpen && !wide.test(piece)) line.at(-1)?.spans.push(span)
				else line.push({ spans: [span], isGlued: isGlued && line.length > 0 })
				isGlued = true
			}
			isOpen = isGlued && piece !== '\n' && !wide.test(piece)
			if (piece === '\n') isGlued = false
		}
	return lines
}

function fill(words: readonly Word[], width: number): readonly Line[] {
	const lines: Span[][] = []
	let line: Span[] = []
	let used = 0
	const end = () => {
		lines.push(line)
		line = []
		used = 0
	}
	for (const { spans, isGlued } of words) {
		const columns = lineWidth(spans)
		const space = isGlued || used === 0 ? 0 : 1
		if (used > 0 && used + space + columns > width) end()
		else if (space > 0) {
			line.push({ text: ' ', ...commonStyle(line.at(-1), spans[0]) })
			used++
		}
		if (used + columns <= width) {
			line.push(...spans)
			used += columns
			continue
		}
		for (const { text, ...style } of spans)
			for (const { segment } of new Intl.Segmenter().segment(text)) {
				const columns = textWidth(segment)
				if (used > 0 && used + columns > width) end()
				line.push({ text: segment, ...style })
				used += columns
			}
	}
	end()
	return lines
}

/** A blank between two words of a link is underlined like them. */
function commonStyle(before: Span | undefined, after: Span | undefined): Pick<Span, 'style'> {
	return before?.style && before.style === after?.style ? { style: before.style } : {}
}
