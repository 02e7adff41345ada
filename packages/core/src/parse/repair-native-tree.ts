import type { ListItem, Nodes, Parents, Root } from 'mdast'

/**
 * Mends in place the few things in which the native parser's tree differs from remark's: what is not mended is listed in
 * `test/markdown/known-differences.ts`.
 *
 * @param source The text that was parsed.
 */
export function repairNativeTree(tree: Root, source: string): Root {
	repairChildren(tree, source)
	return tree
}

function repairChildren(parent: Parents, source: string): void {
	for (const node of parent.children) {
		repair(node, source)
		if ('children' in node) repairChildren(node, source)
	}
}

function repair(node: Nodes, source: string): void {
	switch (node.type) {
		case 'listItem':
			repairTaskPosition(node, source)
			break
		case 'math':
			repairMath(node)
			break
		case 'inlineMath':
			repairInlineMath(node)
			break
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

/** What remark-math sets, so that remark-rehype makes the elements that rehype-katex looks for. */
function repairMath(node: { value: string; data?: object | undefined }): void {
	const code = element('code', ['language-math', 'math-display'], node.value)
	node.data = { hName: 'pre', hChildren: [code] }
}

function repairInlineMath(node: { value: string; data?: object | undefined }): void {
	const { properties, children } = element('code', ['language-math', 'math-inline'], node.value)
	node.data = { hName: 'code', hProperties: properties, hChildren: children }
}

function element(tagName: string, className: string[], value: string) {
	return {
		type: 'element',
		tagName,
		properties: { className },
		children: [{ type: 'text', value }],
	} as const
}
