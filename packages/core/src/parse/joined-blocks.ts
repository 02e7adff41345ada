import type { Nodes } from 'mdast'

interface JoinedData {
	readonly isJoined?: true
}

/** Notes that a node is of one block with the one before it: nothing stands between them, no line break either. */
export function joinedToBlock<Node extends Nodes>(node: Node): Node {
	return { ...node, data: { ...node.data, isJoined: true } }
}

/** Whether a node is of one block with the one before it, as the parts of a block of HTML are that has formulas in it. */
export function isJoinedToBlock({ data }: Pick<Nodes, 'data'>): boolean {
	return (data as JoinedData | undefined)?.isJoined === true
}

/** Gathers nodes of one block; most blocks are one node. */
export function blocksOf<Node extends Nodes>(nodes: readonly Node[]): readonly (readonly Node[])[] {
	const blocks: Node[][] = []
	for (const node of nodes) {
		const last = blocks.at(-1)
		if (last && isJoinedToBlock(node)) last.push(node)
		else blocks.push([node])
	}
	return blocks
}
