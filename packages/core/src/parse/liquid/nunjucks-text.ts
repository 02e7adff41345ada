import { filterCalls } from './nunjucks-filters.ts'

/** A text of Nunjucks in the words of Liquid, sign for sign: places are the same. What raw text says may be renamed too. */
export interface NunjucksText {
	readonly text: string
	/** What is no comment. */
	readonly stretches: readonly (readonly [begin: number, end: number])[]
	/** Where a comment begins that has no end. */
	readonly unclosed?: number | undefined
}

type Renaming = readonly [at: number, from: string, to: string]

/**
 * Finds comments, and says `raw` for `verbatim`, `elsif` for `elif`, and `join:", "` for `join(", ")`.
 *
 * @see https://mozilla.github.io/nunjucks/templating.html
 */
export function nunjucksText(body: string): NunjucksText {
	const stretches: [number, number][] = []
	const renamed: Renaming[] = []
	let begin = 0
	let unclosed: number | undefined
	const starts = /\{[#%{]/g
	for (let start = starts.exec(body); start; start = starts.exec(body)) {
		const { index: at } = start
		const closing = closings[start[0]] ?? ''
		const end = body.indexOf(closing, at + 2)
		if (end < 0) {
			if (closing === '#}') unclosed = at
			break
		}
		starts.lastIndex = end + 2
		if (closing === '#}') {
			stretches.push([begin, commentBegin(body, begin, at)])
			begin = commentEnd(body, end)
			starts.lastIndex = begin
		} else if (closing === '%}') {
			const { renamings, next } = tagAt(body, at, end)
			renamed.push(...renamings)
			if (next === undefined) break
			starts.lastIndex = next
		} else renamed.push(...filterCalls(body.slice(at, end), at))
	}
	stretches.push([begin, unclosed ?? body.length])
	return { text: withNames(body, renamed), stretches, unclosed }
}

const closings: Readonly<Record<string, string>> = { '{#': '#}', '{%': '%}', '{{': '}}' }

/** What a tag is called in Liquid, and where what follows begins: of text that is raw after that, `undefined` if it has no end. */
function tagAt(
	body: string,
	at: number,
	end: number,
): { readonly renamings: readonly Renaming[]; readonly next: number | undefined } {
	const [tag = '', name = ''] = /^\{%-?\s*(\w+)/.exec(body.slice(at, end)) ?? []
	const renamed = tag
		.replace('verbatim', 'raw     ')
		.replace('elseif', 'elsif ')
		.replace(/\selif$/, 'elsif')
	const own: readonly Renaming[] = isRenamed.test(name) ? [[at, tag, renamed]] : []
	if (name !== 'raw' && name !== 'verbatim') return { renamings: own, next: end + 2 }
	const found = rawEnd(body, name, end + 2)
	const within = endsWithin(body, end + 2, found?.index ?? body.length)
	if (!found) return { renamings: [...own, ...within], next: undefined }
	const [written] = found
	const last: Renaming = [found.index, written, written.replace('endverbatim', 'endraw     ')]
	return { renamings: [...own, ...within, last], next: found.index + written.length }
}

/** Those that stand in one another are counted; of dashes in them Nunjucks does not know. */
function rawEnd(body: string, name: string, from: number): RegExpExecArray | undefined {
	const tags = new RegExp(`\\{%\\s*(?:end)?${name}\\s*%\\}`, 'g')
	tags.lastIndex = from
	let depth = 1
	for (let tag = tags.exec(body); tag; tag = tags.exec(body)) {
		depth += tag[0].includes(`end${name}`) ? -1 : 1
		if (depth === 0) return tag
	}
	return undefined
}

/** What would end raw text in Liquid. */
function endsWithin(body: string, from: number, to: number): readonly Renaming[] {
	return [...body.slice(from, to).matchAll(/(\{%-?\s*)(endraw)/g)].map(
		({ 1: before = '', 2: tag = '', index }) => [
			from + index + before.length,
			tag,
			tag.toUpperCase(),
		],
	)
}

const isRenamed = /^(?:verbatim|elseif|elif)$/

/** Dashes of a comment take the space that is next to them. */
function commentBegin(body: string, from: number, at: number): number {
	const before = body.slice(from, at)
	return from + (body[at + 2] === '-' ? before.trimEnd() : before).length
}

function commentEnd(body: string, end: number): number {
	return end + 2 + (body[end - 1] === '-' ? spaceAt(body, end + 2) : 0)
}

function spaceAt(text: string, at: number): number {
	const space = /\s*/y
	space.lastIndex = at
	return space.exec(text)?.[0].length ?? 0
}

function withNames(body: string, renamed: readonly Renaming[]): string {
	let end = 0
	const parts = renamed.map(([at, from, to]) => {
		const before = body.slice(end, at)
		end = at + from.length
		return before + to
	})
	return parts.join('') + body.slice(end)
}
