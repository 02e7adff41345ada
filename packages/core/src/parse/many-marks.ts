import { deepest } from './deepest.ts'

const mark = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/.source
const tooMany = `^(?:${mark}){${deepest + 1}}`
const firstLine = new RegExp(tooMany, 'm')
const othersOfLine = new RegExp(`(${tooMany})(?:${mark})+`, 'gm')

/** Whether a line has more marks of quotes and items than blocks may be nested: to parse it takes time that is quadratic in their number. */
export function hasManyMarks(text: string): boolean {
	return firstLine.test(text)
}

/** Where the first mark too many ends. */
export function manyMarksAt(text: string): number | undefined {
	const found = firstLine.exec(text)
	return found === null ? undefined : found.index + found[0].length
}

/** The text with no more of them than tell that there are too many. */
export function withoutMoreMarks(text: string): string {
	return text.replace(othersOfLine, '$1')
}
