import type { Html, Nodes, Root } from 'mdast'
import type { Piece } from '../position-map.ts'

interface CleanedData {
	readonly cleanedFor?: string
}

/**
 * What of the author may have become HTML in what a shortcode made, where raw HTML begins with that: it is cleaned, though what shortcodes make is not.
 *
 * @example '`author` of the front matter'
 */
export function whyCleaned({ data }: Html): string | undefined {
	return (data as CleanedData | undefined)?.cleanedFor
}

/**
 * Notes it at the raw HTML of a tree.
 *
 * @param tree With positions in the text of the pieces.
 * @param reasons Of some pieces.
 */
export function noteWhyCleaned(
	tree: Root,
	pieces: readonly Piece[],
	reasons: ReadonlyMap<Piece, string>,
): void {
	if (reasons.size === 0) return
	let index = 0
	let end = pieces[0]?.text.length ?? 0
	visit(tree)

	// Nodes come in the order of their text.
	function visit(node: Nodes): void {
		if (node.type === 'html') note(node, node.position?.start.offset ?? 0)
		else if ('children' in node) for (const child of node.children) visit(child)
	}

	function note(node: Html, start: number): void {
		while (end <= start && index < pieces.length) end += pieces[++index]?.text.length ?? 0
		const piece = pieces[index]
		const cleanedFor = piece && reasons.get(piece)
		if (cleanedFor !== undefined)
			node.data = Object.assign(node.data ?? {}, { cleanedFor } satisfies CleanedData)
	}
}
