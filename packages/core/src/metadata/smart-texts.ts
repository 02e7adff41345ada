import type { Link, Nodes, Parents, Root, Text } from 'mdast'
import { maySmarten, type QuoteState, smarten } from './smarten.ts'
import { straightSigns } from './straight-signs.ts'

/**
 * Typographic texts of a tree's text nodes; the tree stays as it is. Code, math, HTML and bare addresses are left alone.
 *
 * @returns Only the texts that differ.
 */
export function smartTexts(tree: Root): ReadonlyMap<Nodes, string> {
	const texts = new Map<Nodes, string>()
	visitBlocks(tree, texts, { openSingle: 0, openDouble: 0 })
	return texts
}

function visitBlocks(parent: Parents, texts: Map<Nodes, string>, state: QuoteState): void {
	for (const child of parent.children as Nodes[]) {
		if (child.type === 'paragraph' || child.type === 'heading' || child.type === 'tableCell')
			smartenBlock(child, texts, state)
		else if ('children' in child) visitBlocks(child, texts, state)
	}
}

/** Adds the typographic texts of one paragraph, heading or cell. */
export function smartenBlock(block: Parents, texts: Map<Nodes, string>, state?: QuoteState): void {
	if (!needsWork(block)) return
	const nodes: (Text | undefined)[] = []
	const parts: string[] = []
	collect(block, nodes, parts)
	const isText = (part: number) => nodes[part] !== undefined
	const straight = nodes.map((node) => node?.data && new Set(straightSigns(node)))
	const isStraight = (part: number, index: number) => straight[part]?.has(index) ?? false
	for (const [index, text] of smarten(parts, isText, state, isStraight).entries()) {
		const node = nodes[index]
		if (node && text !== node.value) texts.set(node, text)
	}
}

/** Whether a text of a block may become another: in most it does not. */
function needsWork(node: Nodes): boolean {
	if (node.type === 'text') return maySmarten(node.value)
	return 'children' in node && node.children.some(needsWork)
}

/** Texts, and for anything else the characters that a quote beside it sees in the source. */
function collect(parent: Parents, nodes: (Text | undefined)[], parts: string[]): void {
	for (const child of parent.children) {
		if (child.type === 'text') {
			nodes.push(child)
			parts.push(child.value)
			continue
		}
		const [open, close] = marksOf(child)
		push(open)
		if ('children' in child && !isAddress(child)) collect(child, nodes, parts)
		push(close)
	}

	function push(mark: string): void {
		nodes.push(undefined)
		parts.push(mark)
	}
}

/** How a node begins and ends in the source. */
function marksOf(node: Nodes): readonly [string, string] {
	switch (node.type) {
		case 'emphasis':
			return ['*', '*']
		case 'strong':
			return ['**', '**']
		case 'delete':
			return ['~~', '~~']
		case 'link':
			return isAddress(node) ? addressMarks(node) : ['[', '](u)']
		case 'linkReference':
			return ['[', ']']
		case 'image':
		case 'imageReference':
			return ['![', '](u)']
		case 'html':
			return ['<', '>']
		case 'break':
			return [lengthOf(node) === 2 ? '\\\n' : '  \n', '']
		case 'inlineCode':
			return ['`c', '`']
		case 'footnoteReference':
			return ['[', ']']
		default:
			return ['$', '$']
	}
}

/** Whether a link shows its own address: `<https://…>`, or the bare address. */
function isAddress(node: Nodes): node is Link {
	if (node.type !== 'link') return false
	const [text] = node.children
	if (text?.type !== 'text' || node.children.length > 1) return false
	return ['', 'mailto:', 'http://', 'https://'].some((scheme) => node.url === scheme + text.value)
}

function addressMarks({ url, children, position }: Link): readonly [string, string] {
	const isBare = position?.start.offset === children[0]?.position?.start.offset
	return isBare ? [url, ''] : [`<${url}`, '>']
}

/** Length in the source; a backslash and a line feed are 2, a break made of spaces is longer. */
function lengthOf({ position }: Nodes): number | undefined {
	const { start, end } = position ?? {}
	return end?.offset === undefined || start?.offset === undefined
		? undefined
		: end.offset - start.offset
}
