import type { Nodes, Parents } from 'mdast'

/** A piece of the source. */
export interface Range {
	readonly start: number
	readonly end: number
}

/** A stretch of the source that none of a node's children says to be its own. */
export interface Gap extends Range {
	/** A child without a place may stand for text of it. */
	readonly isDoubtful: boolean
}

/** Where a node stands in the source; nothing for one that was made. */
export function placeOf({ position }: Nodes): readonly Range[] {
	const [start, end] = [position?.start.offset, position?.end.offset]
	return start === undefined || end === undefined ? [] : [{ start, end }]
}

/**
 * Finds what stands before, between and behind the children of a node: signs of Markdown, and what was taken out of the tree, such as comments. The address of a link is none of that.
 *
 * @param source What the positions of nodes are of.
 */
export function gapsIn(parent: Parents, source: string): readonly Gap[] {
	const [whole] = placeOf(parent)
	if (whole === undefined)
		return parent.type === 'root' ? [{ start: 0, end: source.length, isDoubtful: true }] : []
	const children = parent.children.flatMap(placeOf).sort((a, b) => a.start - b.start)
	const isDoubtful = children.length < parent.children.length
	const gaps: Gap[] = []
	let at = whole.start
	for (const { start, end } of children) {
		if (start > at) gaps.push({ start: at, end: start, isDoubtful })
		at = Math.max(at, end)
	}
	const isLink = parent.type === 'link' || parent.type === 'linkReference'
	const behind = isLink ? endOfText(source.slice(at, whole.end)) : whole.end - at
	if (behind > 0) gaps.push({ start: at, end: at + behind, isDoubtful })
	return gaps
}

/** Where the text of a link ends. */
function endOfText(rest: string): number {
	return rest.search(/\](?:[([]|$)/)
}
