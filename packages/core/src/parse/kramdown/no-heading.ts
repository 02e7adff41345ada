import type { TakenOut } from '../take-out.ts'

const starts = /^ {0,3}(?:[-*+][ \t]|\d+[.)][ \t]|[#>|<:]|`{3}|~{3}|\[[^\]]+\]:|\{:)| {4}|\t/

/**
 * Takes the line below several lines of text that would make a heading of them all: in kramdown a heading has one line.
 *
 * @param at Where the line of `---` or `===` begins.
 * @param sign Where its first sign is.
 */
export function noHeading(body: string, at: number, sign: number): readonly TakenOut[] | undefined {
	const lines = body.slice(0, Math.max(0, at - 1)).split('\n')
	const above = lines.slice(lines.findLastIndex((line) => line.trim() === '') + 1)
	const isText = above.length > 1 && !above.some((line) => starts.test(line) || line.includes('|'))
	return isText ? [{ start: sign, end: sign, kind: 'markdown', value: '\\' }] : undefined
}
