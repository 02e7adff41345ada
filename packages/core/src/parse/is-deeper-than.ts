import type { Nodes } from 'mdast'

/**
 * Tells whether nodes are nested deeper than a limit. It goes no deeper itself, so that the stack is enough, whatever the tree.
 *
 * @param limit Levels below the node.
 */
export function isDeeperThan(node: Nodes, limit: number): boolean {
	if (!('children' in node)) return false
	const { children } = node
	if (children.length > 0 && limit === 0) return true
	for (let index = 0; index < children.length; index++)
		if (isDeeperThan(children[index] as Nodes, limit - 1)) return true
	return false
}
