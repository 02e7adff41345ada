import type { Nodes, Parents, Root } from 'mdast'

/**
 * Makes a line break of the end of every line in a paragraph: Goldmark's `hardWraps`.
 *
 * @param tree Changed.
 */
export function breakLines(tree: Root): void {
	visit(tree)
}

function visit(parent: Parents): void {
	parent.children = (parent.children as Nodes[]).flatMap((child): Nodes[] => {
		if ('children' in child) visit(child)
		if (child.type !== 'text' || !child.value.includes('\n')) return [child]
		const { value, ...others } = child
		return value
			.split('\n')
			.flatMap((line, index): Nodes[] => [
				...(index > 0 ? [{ type: 'break' as const }] : []),
				...(line === '' ? [] : [{ ...others, type: 'text' as const, value: line }]),
			])
	}) as typeof parent.children
}
