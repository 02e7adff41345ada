import { deepest } from './deepest.ts'

const mark = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/.source
const tooMany = `^(?:${mark}){${deepest + 1}}`
const firstLine = new RegExp(tooMany, 'm')
const othersOfLine = new RegExp(`(${tooMany})(?:${mark})+`, 'gm')

/** Where the first mark of a quote or an item ends that is one too many in its line. */
export function manyMarksAt(text: string): number | undefined {
	const found = firstLine.exec(text)
	return found === null ? undefined : found.index + found[0].length
}

/**
 * The text with no more of them than tell that there are too many: to parse them takes time that is quadratic in their number. Blanks stand in
 * the place of the others, so that all else stays where it is.
 */
export function withoutMoreMarks(text: string): string {
	return text.replace(othersOfLine, (all, kept: string) => kept.padEnd(all.length))
}
