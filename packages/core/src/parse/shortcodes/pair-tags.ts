import type { Broken, Escaped, Tag } from './read-tags.ts'

/** A call of a shortcode, with what stands between its tags. */
export interface Call {
	readonly kind: 'call'
	/** Offsets in the text, tags included. */
	readonly start: number
	readonly end: number
	readonly name: string
	readonly args: Readonly<Record<string, string>>
	/** Its tag ends itself: `{{< name />}}`. */
	readonly isSelfClosed: boolean
	/** Absent without a closing tag. */
	readonly inner?: {
		readonly start: number
		readonly end: number
		readonly parts: readonly Part[]
	}
}

/** What stands in a text besides Markdown. */
export type Part = Call | Escaped | Broken | Stray

/** A closing tag that closes nothing. */
export interface Stray {
	readonly kind: 'stray'
	readonly start: number
	readonly end: number
	readonly name: string
}

/** Levels that calls may be in each other. */
const DEEPEST = 50

/** Puts closing tags to the nearest open ones of their names; an opening tag without one stands alone. */
export function pairTags(tags: readonly (Tag | Escaped | Broken)[]): readonly Part[] {
	const parts: Part[] = []
	// Tags that may still be closed, each with its place in `parts`.
	const open: { readonly tag: Tag; readonly place: number }[] = []
	const openNames = new Map<string, number>()
	const count = (name: string, more: number) =>
		openNames.set(name, (openNames.get(name) ?? 0) + more)
	for (const tag of tags) {
		if (tag.kind === 'escaped' || tag.kind === 'broken') parts.push(tag)
		else if (tag.kind !== 'close') {
			if (tag.kind === 'open' && open.length < DEEPEST) {
				open.push({ tag, place: parts.length })
				count(tag.name, 1)
			}
			parts.push(callOf(tag))
		} else {
			// Not looked for where there is none: there may be many of either.
			const isOpen = (openNames.get(tag.name) ?? 0) > 0
			const at = isOpen ? open.findLastIndex((one) => one.tag.name === tag.name) : -1
			const opened = open[at]
			if (!opened) {
				parts.push({ kind: 'stray', start: tag.start, end: tag.end, name: tag.name })
				continue
			}
			for (const { tag: left } of open.splice(at)) count(left.name, -1)
			const within = parts.splice(opened.place).slice(1)
			const inner = { start: opened.tag.end, end: tag.start, parts: within }
			parts.push({ ...callOf(opened.tag), end: tag.end, inner })
		}
	}
	return parts
}

function callOf({ kind, start, end, name, args }: Tag): Call {
	return { kind: 'call', start, end, name, args, isSelfClosed: kind === 'single' }
}
