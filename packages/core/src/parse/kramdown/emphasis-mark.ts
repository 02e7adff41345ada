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
	if (line.length > LONGEST) return undefined
	const value = tagsIn(line, count).get(line.length - after.length)
	return value === undefined ? undefined : [{ start: at, end: at + count, kind: 'html', value }]
}

/** Of the line that was looked at last, by how many stars: it is asked for each of them. */
const read = new Map<
	number,
	{ readonly line: string; readonly tags: ReadonlyMap<number, string> }
>()

/** Tags in place of stars, by where these stand; none where Markdown reads them so. */
function tagsIn(line: string, count: number): ReadonlyMap<number, string> {
	const last = read.get(count)
	if (last?.line === line) return last.tags
	const name = count === 1 ? 'em' : 'strong'
	const others = pairsIn(line, count).filter(
		([open, close]) => !opens(line, open + count, count) || !closes(line, close + count, count),
	)
	const tags = new Map(
		others.flatMap(([open, close]) => [
			[open, `<${name}>`],
			[close, `</${name}>`],
		]),
	)
	read.set(count, { line, tags })
	return tags
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
