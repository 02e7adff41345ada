import type { Nodes, Parents, Root, RootContent } from 'mdast'
import { collectNotes } from './flow/notes.ts'
import { isLoose } from './flow/write-flow.ts'

/** Where a tree is cut in two. */
export interface Cut {
	/** Indexes from the root to the last node of the first part. */
	readonly path: readonly number[]
	/** How much of that node's value belongs to the first part, in UTF-16 code units; `undefined`: all of the node. */
	readonly inside?: number | undefined
}

/**
 * The part of a tree before a cut, in complete nodes: of the cut's ancestors copies with the children so far. Definitions that
 * follow are kept, so that its links lead somewhere; footnotes, which stand at the end of a post, are not.
 */
export function cutTree(tree: Root, cut: Cut): Root {
	const before = cutChildren(tree, cut.path, cut.inside) as RootContent[]
	const shown = before.filter(({ type }) => type !== 'footnoteDefinition')
	const rest = tree.children.slice((cut.path[0] ?? 0) + 1)
	return { ...tree, children: [...shown, ...rest.filter(({ type }) => type === 'definition')] }
}

/** Whether anything a reader could see follows a cut: footnotes always do. */
export function continuesAfter(tree: Root, cut: Cut): boolean {
	if (hasNotes(tree)) return true
	let parent: Nodes = tree
	for (const index of cut.path) {
		if (!('children' in parent)) return false
		if (parent.children.slice(index + 1).some(isContent)) return true
		parent = parent.children[index] as Nodes
	}
	if (cut.inside === undefined || !('value' in parent)) return false
	return afterDivider(parent.value.slice(cut.inside)).trim() !== ''
}

/** The author's mark for the end of the summary, as HTML anywhere and as text on a line of its own. */
export const divider = {
	html: /<!--\s*(?:more|truncate)\s*-->/,
	text: /^\{\/\*\s*truncate\s*\*\/\}[ \t]*$/m,
} as const

function afterDivider(text: string): string {
	for (const mark of Object.values(divider)) {
		const found = mark.exec(text)
		if (found?.index === 0) return text.slice(found[0].length)
	}
	return text
}

function hasNotes(tree: Root): boolean {
	if (!tree.children.some(({ type }) => type === 'footnoteDefinition')) return false
	const [first] = collectNotes(tree).referenced()
	return first !== undefined
}

function isContent(node: Nodes): boolean {
	if (node.type === 'text') return node.value.trim() !== ''
	return node.type !== 'definition' && node.type !== 'footnoteDefinition'
}

function cutChildren(
	parent: Parents,
	path: readonly number[],
	inside: number | undefined,
): Nodes[] {
	const [index = 0, ...rest] = path
	const children: Nodes[] = parent.children.slice(0, index)
	const last = parent.children[index]
	if (!last) return children
	const end = rest.length > 0 ? cutParent(last, rest, inside) : cutValue(last, inside)
	if (end) children.push(end)
	else trimEnd(children)
	return children
}

function cutParent(
	node: Nodes,
	path: readonly number[],
	inside: number | undefined,
): Nodes | undefined {
	if (!('children' in node)) return undefined
	const children = cutChildren(node, path, inside)
	if (children.length === 0 && node.type !== 'tableCell') return undefined
	// The items that are cut off may be what makes a list loose.
	const spread = node.type === 'list' ? { spread: isLoose(node) } : {}
	return { ...node, ...spread, children } as Nodes
}

function cutValue(node: Nodes, inside: number | undefined): Nodes | undefined {
	if (inside === undefined || !('value' in node)) return node
	const value = node.value.slice(0, inside).trimEnd()
	return value === '' ? undefined : { ...node, value }
}

/** White space before a divider that is gone. */
function trimEnd(children: Nodes[]): void {
	const last = children.at(-1)
	if (last?.type !== 'text') return
	children.pop()
	const value = last.value.trimEnd()
	if (value !== '') children.push({ ...last, value })
}
