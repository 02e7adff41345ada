import { digitCode, digits, digitValue } from './digits.ts'

/** How finely the weight of a word in a document is told. */
export const levels = 46

/** One document that has a word. */
export interface Posting {
	readonly document: number
	/** Below {@link levels}. */
	readonly level: number
	/** Whether the title has the word. */
	readonly inTitle: boolean
}

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
	while (rest >= levels) {
		codes.push(digitCode(levels + (rest % levels)))
		rest = Math.floor(rest / levels)
	}
	codes.push(digitCode(rest))
}

/** Level and title as one number below {@link digits}. */
export function markOf(level: number, inTitle: boolean): number {
	return inTitle ? level + levels : level
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
			document += (value % levels) * scale
			scale *= levels
		} while (value >= levels)
		if (mark < 0 || mark >= digits || document >= documents)
			throw new Error('Unexpected characters in postings, expected those of a search index')
		visit(document, mark % levels, mark >= levels)
	}
}
