import type { Nodes, Parents, Root } from 'mdast'

/** How nodes become text. */
export interface FlowTextOptions {
	/** Text of a text node, for smart punctuation. Default: its value. */
	readonly textOf?: (node: Nodes & { value: string }) => string
	/** Whether the footnotes' own texts follow at the end. Default true. */
	readonly notes?: boolean
}

const block = new Set([
	'paragraph',
	'heading',
	'listItem',
	'tableCell',
	'tableRow',
	'blockquote',
	'code',
	'list',
	'table',
	'math',
	'html',
])

/**
 * The text of a tree as Hugo's `plainify` gives it for the HTML: tags gone, blocks apart, code and numbers of footnotes kept,
 * texts of images not.
 *
 * White space is not collapsed yet.
 */
export function flowText(tree: Root, options: FlowTextOptions = {}): string {
	const { textOf = (node) => node.value, notes: withNotes = true } = options
	const numbers = new Map<string, number>()
	const parts: string[] = []
	const notes = new Map<string, Parents>()

	function visit(node: Nodes, tight = false): void {
		switch (node.type) {
			case 'text':
				parts.push(oneLine(textOf(node)))
				return
			case 'inlineCode':
			case 'code':
			case 'math':
			case 'inlineMath':
				parts.push(oneLine(node.value))
				break
			case 'html':
				parts.push(stripTags(oneLine(node.value)))
				break
			case 'break':
				parts.push('\n')
				return
			case 'footnoteReference':
				parts.push(String(numberOf(node.identifier)))
				return
			case 'footnoteDefinition':
				notes.set(node.identifier, node)
				return
			default:
				if ('children' in node)
					for (const child of node.children) visit(child, isTight(node, tight))
		}
		// The paragraphs of a tight list have no tags of their own in HTML.
		if (node.type === 'paragraph' && !tight) parts.push('\n')
		else if (block.has(node.type) && !isInlineHtml(node)) parts.push(' ')
	}

	function numberOf(identifier: string): number {
		const known = numbers.get(identifier)
		if (known !== undefined) return known
		numbers.set(identifier, numbers.size + 1)
		return numbers.size
	}

	/** HTML inside a paragraph is a tag among words, on its own a block. */
	function isInlineHtml(node: Nodes): boolean {
		return node.type === 'html' && !blockHtml.has(node)
	}

	const blockHtml = new Set<Nodes>(tree.children.filter((child) => child.type === 'html'))
	visit(tree)
	if (!withNotes) return parts.join('')
	for (const [identifier] of numbers)
		for (const child of notes.get(identifier)?.children ?? []) visit(child)
	return parts.join('')
}

/** Whether the paragraphs directly in a node are bare text: a list is loose as soon as one of its items is. */
export function isTight(node: Nodes, tight: boolean): boolean {
	if (node.type === 'list') return !node.spread && !node.children.some(({ spread }) => spread)
	return node.type === 'listItem' && tight
}

/** A line break in a text is white space; those of {@link flowText} mean the end of a paragraph. */
function oneLine(text: string): string {
	return text.replaceAll('\n', ' ')
}

/** Takes tags and comments out of HTML the way Hugo's `plainify` does: whatever is between `<` and `>`. */
export function stripTags(html: string): string {
	return html.replace(/<\/p>|<br ?\/?>/gi, '\n').replace(/<[^>]*>?|>/g, '')
}
