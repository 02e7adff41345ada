import type { TakenOut } from '../taken-out.ts'

/** Of lines that people write. */
const LONGEST = 10_000

/**
 * Reads stars that begin or end emphasis, one, or strong emphasis, two. In kramdown they begin some before what is no blank, and end it behind what is none; in Markdown it also counts
 * whether signs or letters stand there.
 *
 * @param at Where they stand.
 * @param count How many.
 * @returns `undefined` where Markdown does the same.
 * @see https://kramdown.gettalong.org/syntax.html#emphasis
 */
export function emphasisMark(
	body: string,
	at: number,
	count: number,
): readonly TakenOut[] | undefined {
	const before = body.slice(Math.max(0, at - LONGEST), at)
	const [after = ''] = body.slice(at, at + LONGEST).split('\n', 1)
	const line = before.slice(before.lastIndexOf('\n') + 1) + after
	// It is looked at for each of its stars.
	if (line.length > LONGEST) return undefined
	const start = at + after.length - line.length
	const pairs = pairsIn(line, count)
	if (
		pairs.every(
			([open, close]) => opens(line, open + count, count) && closes(line, close + count, count),
		)
	)
		return undefined
	for (const pair of pairs) {
		const side = pair.indexOf(at - start)
		const name = count === 1 ? 'em' : 'strong'
		const value = side === 0 ? `<${name}>` : `</${name}>`
		if (side >= 0) return [{ start: at, end: at + count, kind: 'html', value }]
	}
	return undefined
}

/** In which no star is one of emphasis: what is escaped, code, formulas, tags and addresses, and other runs of stars. */
const apart =
	/\\.|(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)|\$\$.*?\$\$|<[^<>]*>|(?<=\])\((?:[^()]|\([^()]*\))*\)|\*+/g

/** Stars that belong together, in one cell of a table, and in the text of a link or around it. */
function pairsIn(line: string, count: number): readonly (readonly [number, number])[] {
	const text = line.replace(apart, (found) =>
		found === '*'.repeat(count) ? found : 'x'.repeat(found.length),
	)
	const pairs: (readonly [number, number])[] = []
	let depth = 0
	let open: { readonly index: number; readonly depth: number } | undefined
	for (const { index, 0: sign } of text.matchAll(/\*+|[|[\]]/g)) {
		if (sign === '[') depth++
		else if (sign === ']') depth--
		if (sign === '|' || (open && depth < open.depth)) open = undefined
		if (!sign.startsWith('*')) continue
		if (open === undefined) {
			if (/\S/.test(text.charAt(index + count))) open = { index, depth }
		} else if (open.depth === depth && /\S/.test(text.charAt(index - 1))) {
			pairs.push([open.index, index])
			open = undefined
		}
	}
	return pairs
}

const sign = /[\p{P}\p{S}]/u
const outer = /^$|[\s\p{P}\p{S}]/u

/** @param end Where the stars end. */
function opens(line: string, end: number, count: number): boolean {
	return !sign.test(line.charAt(end)) || outer.test(line.charAt(end - count - 1))
}

function closes(line: string, end: number, count: number): boolean {
	return !sign.test(line.charAt(end - count - 1)) || outer.test(line.charAt(end))
}
