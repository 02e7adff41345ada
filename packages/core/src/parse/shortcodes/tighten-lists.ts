import type { List, ListItem, Nodes } from 'mdast'

/**
 * Makes lists tight that have no empty line as they were written: around a block that a call became there are some.
 *
 * @param tree With positions of the source.
 */
export function tightenLists(node: Nodes, source: string): void {
	if ((node.type === 'list' || node.type === 'listItem') && node.spread)
		node.spread = hasEmptyLine(node, source)
	if ('children' in node) for (const child of node.children) tightenLists(child, source)
}

function hasEmptyLine({ position }: List | ListItem, source: string): boolean {
	return /\n[ \t>]*\r?\n/.test(source.slice(position?.start.offset, position?.end.offset))
}
