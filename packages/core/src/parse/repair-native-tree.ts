import type { ListItem, Nodes, Parents, Root } from 'mdast'
import { isDoubtfulCode, isDoubtfulHtml, isDoubtfulRow, isDoubtfulTask } from './doubtful-nodes.ts'
import { isContainer } from './is-container.ts'
import { nameInlineMath, nameMath } from './name-math.ts'
import { repairedLabel } from './repaired-label.ts'

/**
 * Mends in place the few things in which the native parser's tree differs from remark's: what is not mended is listed in
 * `test/markdown/known-differences.ts`.
 *
 * @param source The text that was parsed.
 * @returns Whether something is left in which the tree may differ.
 */
export function repairNativeTree(tree: Root, source: string): boolean {
	return repairChildren(tree, source, [])
}

/** @param containers Those around the children, outermost first. */
function repairChildren(parent: Parents, source: string, containers: Parents[]): boolean {
	const { children } = parent
	let isDoubtful = false
	for (let index = 0; index < children.length; index++) {
		const node = children[index] as Nodes
		if (node.type === 'text') continue
		if (repair(node, parent, index, source, containers)) isDoubtful = true
		if (!('children' in node)) continue
		const isInner = isContainer(node)
		if (isInner) containers.push(node)
		if (repairChildren(node, source, containers)) isDoubtful = true
		if (isInner) containers.pop()
	}
	return isDoubtful
}

function repair(
	node: Nodes,
	parent: Parents,
	index: number,
	source: string,
	containers: readonly Parents[],
): boolean {
	const isInContainer = containers.length > 0
	switch (node.type) {
		case 'footnoteDefinition':
			// Where it ends, and whether its parts are far from each other.
			return isInContainer
		case 'code':
			return isDoubtfulCode(node, parent.children[index + 1], source, isInContainer)
		case 'html':
			return isDoubtfulHtml(node, parent, parent.children[index - 1], isInContainer)
		case 'linkReference':
		case 'imageReference': {
			if (!isInContainer) return false
			const label = repairedLabel(node, containers, source)
			if (label !== undefined) node.label = label
			return label === undefined
		}
		case 'tableRow':
			return isDoubtfulRow(node, source)
		case 'listItem':
			repairTaskPosition(node, source)
			return isDoubtfulTask(node)
		case 'math':
			nameMath(node)
			return false
		case 'inlineMath':
			nameInlineMath(node)
			return false
		default:
			return false
	}
}

/** In remark the paragraph of a task begins at its box, unless text comes first. */
function repairTaskPosition(item: ListItem, source: string): void {
	const paragraph = item.children[0]
	if (typeof item.checked !== 'boolean' || paragraph?.type !== 'paragraph') return
	const start = paragraph.position?.start
	if (start?.offset === undefined || paragraph.children[0]?.type === 'text') return
	const box = source.lastIndexOf('[', start.offset - 1)
	if (!/^\[[ \txX]\][ \t]+$/.test(source.slice(box, start.offset))) return
	start.column -= start.offset - box
	start.offset = box
}
