import type { Post } from '@blog/core'
import type { Nodes } from 'mdast'

/**
 * Finds the line that defines where a reference leads to.
 *
 * @param offset Of the reference: `[text][label]`, `[label][]` or `[label]`.
 * @returns Its offset; `undefined` if no reference begins there.
 */
export function definitionAt(
	{ source, tree }: Pick<Post<unknown>, 'source' | 'tree'>,
	offset: number,
): number | undefined {
	if (source[offset] !== '[') return undefined
	const name = find(tree, (node) =>
		node.type === 'linkReference' && startOf(node) === offset ? node.identifier : undefined,
	)
	if (name === undefined) return undefined
	return find(tree, (node) =>
		node.type === 'definition' && node.identifier === name ? startOf(node) : undefined,
	)
}

function find<Found>(node: Nodes, test: (node: Nodes) => Found | undefined): Found | undefined {
	const found = test(node)
	if (found !== undefined || !('children' in node)) return found
	for (const child of node.children) {
		const inside = find(child, test)
		if (inside !== undefined) return inside
	}
	return undefined
}

function startOf({ position }: Nodes): number | undefined {
	return position?.start.offset
}
