import type { Definition, Nodes, Root } from 'mdast'

const holdsText = new Set<string>(['paragraph', 'heading', 'table', 'code'])

/** Finds the definitions that references name; the tree is looked through when the first one is asked for. */
export function definitionFinder(tree: Root): (identifier: string) => Definition | undefined {
	let known: ReadonlyMap<string, Definition> | undefined
	return (identifier) => {
		known ??= new Map(
			// CommonMark: the first definition of a name counts.
			definitionsOf(tree)
				.reverse()
				.map((node) => [keyOf(node.identifier), node]),
		)
		return known.get(keyOf(identifier))
	}
}

/** Every definition of a tree, in order. */
export function definitionsOf(node: Nodes, found: Definition[] = []): Definition[] {
	if (node.type === 'definition') found.push(node)
	else if ('children' in node && !holdsText.has(node.type))
		for (const child of node.children) definitionsOf(child, found)
	return found
}

function keyOf(identifier: string): string {
	return identifier.toUpperCase()
}
