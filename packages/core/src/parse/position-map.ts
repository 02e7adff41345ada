import type { Nodes, Root } from 'mdast'
import { createPlaceOf } from '../diagnostics/place-of.ts'

/** A piece of a text that was made of another one. */
export interface Piece {
	readonly text: string
	/** Where it comes from. */
	readonly start: number
	readonly end: number
	/** It is the very text between {@link start} and {@link end}, letter for letter. */
	readonly isCopy: boolean
}

/**
 * Makes positions of a tree those of the text that the pieces come from. What was made has the place of what it was made of.
 *
 * @param pieces In order; their texts together are what the tree was parsed from.
 */
export function mapPositions(tree: Root, pieces: readonly Piece[], source: string): void {
	const starts: number[] = []
	let length = 0
	for (const { text } of pieces) {
		starts.push(length)
		length += text.length
	}
	const placeOf = createPlaceOf(source)

	/** @param isEnd Of the end of a node: at the seam of two pieces it belongs to the first. */
	function mapped(offset: number, isEnd: boolean): number {
		let low = 0
		let high = starts.length
		const isPast = (at: number) => {
			const start = starts[at] as number
			return isEnd ? start < offset : start <= offset
		}
		while (high - low > 1) {
			const middle = (low + high) >> 1
			if (isPast(middle)) low = middle
			else high = middle
		}
		const piece = pieces[low]
		if (!piece) return offset
		const { start, end, isCopy } = piece
		return isCopy ? Math.min(start + offset - (starts[low] as number), end) : isEnd ? end : start
	}

	function move(node: Nodes): void {
		const { position } = node
		if (position?.start.offset !== undefined && position.end.offset !== undefined) {
			const [start, end] = [mapped(position.start.offset, false), mapped(position.end.offset, true)]
			node.position = {
				start: { ...placeOf(start), offset: start },
				end: { ...placeOf(Math.max(start, end)), offset: Math.max(start, end) },
			}
		}
		if ('children' in node) for (const child of node.children) move(child)
	}
	move(tree)
}
