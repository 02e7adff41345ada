import type { Delete, Nodes, Parents, Root, Text } from 'mdast'
import { joinTexts } from './join-texts.ts'

/**
 * Makes text again of what stands between single tildes, which GitHub strikes through: `~/.bash_profile and ~/.zshrc`.
 *
 * @param tree With positions in the source; changed.
 */
export function keepTildes(tree: Root, source: string): void {
	if (!/(?<!~)~(?!~)/.test(source)) return
	visit(tree)

	function visit(parent: Parents): void {
		for (const child of parent.children) if ('children' in child) visit(child)
		if (!parent.children.some(isOfOne)) return
		const parts = (parent.children as Nodes[]).flatMap((child): Nodes[] =>
			isOfOne(child) ? [tilde(child, 0), ...child.children, tilde(child, -1)] : [child],
		)
		parent.children = joined(parts) as typeof parent.children
	}

	function isOfOne(node: Nodes): node is Delete {
		const start = node.position?.start.offset
		return node.type === 'delete' && start !== undefined && !source.startsWith('~~', start)
	}
}

/** One of the two. */
function tilde({ position }: Nodes, at: 0 | -1): Text {
	if (!position) return { type: 'text', value: '~' }
	const { start, end } = position
	const { line, column, offset = 0 } = at === 0 ? start : end
	const from = { line, column: column + at, offset: offset + at }
	const to = { line, column: column + at + 1, offset: offset + at + 1 }
	return { type: 'text', value: '~', position: { start: from, end: to } }
}

function joined(nodes: readonly Nodes[]): Nodes[] {
	const done: Nodes[] = []
	for (const node of nodes) {
		const both = joinTexts(done.at(-1), node)
		if (both) done.splice(-1, 1, both)
		else done.push(node)
	}
	return done
}
