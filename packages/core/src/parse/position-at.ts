import type { Nodes } from 'mdast'

/** A part of a node's position. Lines and columns are found when positions are mapped. */
export function positionAt(
	start: number,
	end: number,
	{ position }: Pick<Nodes, 'position'>,
): Nodes['position'] {
	if (position?.start.offset === undefined) return position
	return { start: { ...position.start, offset: start }, end: { ...position.end, offset: end } }
}
