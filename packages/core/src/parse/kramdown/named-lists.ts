import type { Nodes, Parents, Root } from 'mdast'
import { type AttributeList, joinLists, type NamedLists } from './attribute-list.ts'
import { attributesIn } from './attributes-node.ts'

/**
 * Takes the lists that have a name out of a tree, wherever they are.
 *
 * @param tree Changed.
 */
export function namedLists(tree: Root): NamedLists {
	const found = new Map<string, AttributeList[]>()
	visit(tree)
	return new Map([...found].map(([name, lists]) => [name, joinLists(lists)]))

	function visit(parent: Parents): void {
		parent.children = (parent.children as Nodes[]).filter((child) => {
			if ('children' in child) visit(child)
			const { name, list } = attributesIn(child) ?? {}
			if (name === undefined || list === undefined) return true
			const lists = found.get(name)
			if (lists) lists.push(list)
			else found.set(name, [list])
			return false
		}) as typeof parent.children
	}
}
