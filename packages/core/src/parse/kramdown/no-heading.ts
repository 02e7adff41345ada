import type { TakenOut } from '../taken-out.ts'

const starts =
	/^ {0,3}(?:[-*+][ \t]|\d+[.)][ \t]|#{1,6}(?:[ \t]|$)|[>|<:]|`{3}|~{3}|\[[^\]]+\]:|\{:)| {4}|\t/

/** Lines of a paragraph that are looked at. */
const LONGEST = 100

/**
 * Takes the line below several lines of text that would make a heading of them all: in kramdown a heading has one line.
 *
 * @param at Where the line of `---` or `===` begins.
 * @param sign Where its first sign is.
 */
export function noHeading(body: string, at: number, sign: number): readonly TakenOut[] | undefined {
	let count = 0
	for (let end = at - 1; end > 0 && count < LONGEST; count++) {
		const start = body.lastIndexOf('\n', end - 1) + 1
		const line = body.slice(start, end)
		if (line.trim() === '') break
		if (starts.test(line)) return undefined
		end = start - 1
	}
	const isText = count > 1
	return isText ? [{ start: sign, end: sign, kind: 'markdown', value: '\\' }] : undefined
}
