import type { Broken, Escaped, Tag } from './read-tags.ts'

/** A call of a shortcode, with what stands between its tags. */
export interface Call {
	readonly kind: 'call'
	/** Offsets in the text, tags included. */
	readonly start: number
	readonly end: number
	readonly name: string
	readonly args: Readonly<Record<string, string>>
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

/** Puts closing tags to the nearest open ones of their names; an opening tag without one stands alone. */
export function pairTags(tags: readonly (Tag | Escaped | Broken)[]): readonly Part[] {
	const parts: Part[] = []
	// Tags that may still be closed, each with its place in `parts`.
	const open: { readonly tag: Tag; readonly place: number }[] = []
	for (const tag of tags) {
		if (tag.kind === 'escaped' || tag.kind === 'broken') parts.push(tag)
		else if (tag.kind !== 'close') {
			if (tag.kind === 'open') open.push({ tag, place: parts.length })
			parts.push(callOf(tag))
		} else {
			const at = open.findLastIndex((one) => one.tag.name === tag.name)
			const opened = open[at]
			if (!opened) {
				parts.push({ kind: 'stray', start: tag.start, end: tag.end, name: tag.name })
				continue
			}
			open.length = at
			const within = parts.splice(opened.place).slice(1)
			const inner = { start: opened.tag.end, end: tag.start, parts: within }
			parts.push({ ...callOf(opened.tag), end: tag.end, inner })
		}
	}
	return parts
}

function callOf({ start, end, name, args }: Tag): Call {
	return { kind: 'call', start, end, name, args }
}
