import type { Nodes, Parents, Root, Table } from 'mdast'
import { NO_HEAD } from './take-table.ts'

/** Takes the empty heads of tables away that have none. */
export function withoutHeads(tree: Root): void {
	visit(tree)
}

function visit(parent: Parents): void {
	parent.children = (parent.children as Nodes[]).map((child) => {
		if (child.type === 'table' && hasNone(child)) return bodyOf(child)
		if ('children' in child) visit(child)
		return child
	}) as typeof parent.children
}

function hasNone({ children: [head] }: Table): boolean {
	return (head?.children[0]?.children[0]?.type as string | undefined) === NO_HEAD
}

/** Nodes of Markdown have a head always: these are others, with the names of their elements. */
function bodyOf({ children, position }: Table): Nodes {
	const rows = children.slice(1).map((row) => ({ ...row, ...named('kramdownRow', 'tr') }))
	const body = { ...named('kramdownRows', 'tbody'), children: rows, position }
	return { ...named('kramdownTable', 'table'), children: [body], position } as unknown as Nodes
}

function named(type: string, hName: string) {
	return { type, data: { hName } }
}
