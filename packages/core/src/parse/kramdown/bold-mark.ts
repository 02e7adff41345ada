import type { TakenOut } from '../taken-out.ts'

/** Of lines that people write. */
const LONGEST = 10_000

/**
 * Reads two stars that begin or end bold words. In kramdown they begin some before what is no blank, and end them behind what is none; in Markdown it also counts whether signs or
 * letters stand there.
 *
 * @param at Where they stand.
 * @returns `undefined` where Markdown does the same.
 * @see https://kramdown.gettalong.org/syntax.html#emphasis
 */
export function boldMark(body: string, at: number): readonly TakenOut[] | undefined {
	const before = body.slice(Math.max(0, at - LONGEST), at)
	const [after = ''] = body.slice(at, at + LONGEST).split('\n', 1)
	const line = before.slice(before.lastIndexOf('\n') + 1) + after
	// It is looked at for each of its stars.
	if (line.length > LONGEST) return undefined
	const start = at + after.length - line.length
	const pairs = pairsIn(line)
	if (pairs.every(([open, close]) => opens(line, open) && closes(line, close))) return undefined
	for (const pair of pairs) {
		const side = pair.indexOf(at - start)
		if (side >= 0)
			return [
				{ start: at, end: at + 2, kind: 'html', value: side === 0 ? '<strong>' : '</strong>' },
			]
	}
	return undefined
}

function pairsIn(line: string): readonly (readonly [number, number])[] {
	const text = line.replace(/\\.|(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)|\*{3,}/g, (code) =>
		'x'.repeat(code.length),
	)
	const pairs: (readonly [number, number])[] = []
	let open: number | undefined
	for (const { index } of text.matchAll(/\*\*/g)) {
		if (open === undefined) open = /\S/.test(text.charAt(index + 2)) ? index : undefined
		else if (/\S/.test(text.charAt(index - 1))) {
			pairs.push([open, index])
			open = undefined
		}
	}
	return pairs
}

const sign = /[\p{P}\p{S}]/u
const outer = /^$|[\s\p{P}\p{S}]/u

function opens(line: string, at: number): boolean {
	return !sign.test(line.charAt(at + 2)) || outer.test(line.charAt(at - 1))
}

function closes(line: string, at: number): boolean {
	return !sign.test(line.charAt(at - 1)) || outer.test(line.charAt(at + 2))
}
