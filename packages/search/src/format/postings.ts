import { digitCode, digits, digitValue } from './digits.ts'

/** The highest level: the weight of a word in a document is told as finely as this, and no more, so that postings compress. */
export const steps = 24

const levels = steps + 1

/** Digits of a distance below this end it. */
const base = digits / 2

/**
 * Adds one posting to a text of postings: a character for level and title, then the distance from the last document, low
 * digits first.
 *
 * @param codes Characters of the text so far.
 * @param gap Number of the document, less that of the posting before; of the first one its number.
 */
export function writePosting(codes: number[], gap: number, mark: number): void {
	codes.push(digitCode(mark))
	let rest = gap
	while (rest >= base) {
		codes.push(digitCode(base + (rest % base)))
		rest = Math.floor(rest / base)
	}
	codes.push(digitCode(rest))
}

/** Level and title as one number. */
export function markOf(level: number, inTitle: boolean): number {
	return inTitle ? level + levels : level
}

/** The level in a number of {@link markOf}. */
export function levelOf(mark: number): number {
	return mark % levels
}

/**
 * Reads a text that {@link writePosting} made.
 *
 * @param documents How many there are.
 * @throws Error if the text is damaged.
 */
export function readPostings(
	text: string,
	documents: number,
	visit: (document: number, level: number, inTitle: boolean) => void,
): void {
	let document = 0
	for (let at = 0; at < text.length; ) {
		const mark = digitValue(text.charCodeAt(at++))
		let scale = 1
		let value: number
		do {
			value = at < text.length ? digitValue(text.charCodeAt(at++)) : -1
			if (value < 0 || value >= digits || document >= documents)
				throw new Error('Unexpected characters in postings, expected those of a search index')
			document += (value % base) * scale
			scale *= base
		} while (value >= base)
		if (mark < 0 || mark >= 2 * levels || document >= documents)
			throw new Error('Unexpected characters in postings, expected those of a search index')
		visit(document, mark % levels, mark >= levels)
	}
}
