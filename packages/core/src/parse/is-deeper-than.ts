import type { Nodes, Root } from 'mdast'

/**
 * Tells whether nodes are nested deeper than a limit. It goes level by level and needs no stack, whatever the tree.
 *
 * @param limit Levels below the root.
 */
export function isDeeperThan(tree: Root, limit: number): boolean {
	let level: readonly Nodes[] = [tree]
	for (let depth = 0; depth <= limit; depth++) {
		level = level.flatMap((node) => ('children' in node ? node.children : []))
		if (level.length === 0) return false
	}
	return true
}
