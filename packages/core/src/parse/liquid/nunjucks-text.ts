/** A text of Nunjucks in the words of Liquid, sign for sign: places are the same. */
export interface NunjucksText {
	readonly text: string
	/** What is no comment. */
	readonly stretches: readonly (readonly [begin: number, end: number])[]
	/** Where a comment begins that has no end. */
	readonly unclosed?: number | undefined
}

/**
 * Finds comments, and says `raw` for `verbatim` and `elsif` for `elif`.
 *
 * @see https://mozilla.github.io/nunjucks/templating.html
 */
export function nunjucksText(body: string): NunjucksText {
	const stretches: [number, number][] = []
	const renamed: (readonly [at: number, from: string, to: string])[] = []
	let begin = 0
	let unclosed: number | undefined
	const starts = /\{[#%{]/g
	for (let start = starts.exec(body); start; start = starts.exec(body)) {
		const { index: at } = start
		const closing = start[0] === '{#' ? '#}' : start[0] === '{%' ? '%}' : '}}'
		const end = body.indexOf(closing, at + 2)
		if (end < 0 && closing === '#}') unclosed = at
		if (end < 0) break
		starts.lastIndex = end + 2
		if (closing === '#}') {
			const before = body.slice(begin, at)
			stretches.push([begin, begin + (body[at + 2] === '-' ? before.trimEnd() : before).length])
			begin = end + 2
			if (body[end - 1] === '-') begin += spaceAt(body, begin)
			starts.lastIndex = begin
			continue
		}
		if (closing === '}}') continue
		const [tag = '', name = ''] = /^\{%-?\s*(\w+)/.exec(body.slice(at, end)) ?? []
		if (name === 'raw' || name === 'verbatim') {
			const ends = new RegExp(`\\{%-?\\s*(end${name})\\s*-?%\\}`, 'g')
			ends.lastIndex = end + 2
			const found = ends.exec(body)
			if (name === 'verbatim') renamed.push([at, tag, tag.replace('verbatim', 'raw     ')])
			if (!found) break
			const written = found[0]
			renamed.push([found.index, written, written.replace('endverbatim', 'endraw     ')])
			starts.lastIndex = ends.lastIndex
		}
		if (name === 'elseif') renamed.push([at, tag, tag.replace('elseif', 'elsif ')])
		if (name === 'elif') renamed.push([at, tag, tag.replace(/\selif$/, 'elsif')])
	}
	stretches.push([begin, unclosed ?? body.length])
	return { text: withNames(body, renamed), stretches, unclosed }
}

function spaceAt(text: string, at: number): number {
	const space = /\s*/y
	space.lastIndex = at
	return space.exec(text)?.[0].length ?? 0
}

function withNames(
	body: string,
	renamed: readonly (readonly [at: number, from: string, to: string])[],
): string {
	let end = 0
	const parts = renamed.map(([at, from, to]) => {
		const before = body.slice(end, at)
		end = at + from.length
		return before + to
	})
	return parts.join('') + body.slice(end)
}
