import type { Code, Html, ListItem, Nodes, Parents, Root, TableRow } from 'mdast'

/**
 * Tells whether a tree of the native parser has something in which it may differ from remark's.
 *
 * @param source The text that was parsed.
 */
export function isDoubtfulTree(tree: Root, source: string): boolean {
	return hasDoubtful(tree, source, false)
}

function hasDoubtful(parent: Parents, source: string, isInContainer: boolean): boolean {
	for (const [index, node] of parent.children.entries()) {
		switch (node.type) {
			case 'footnoteDefinition':
				// Where it ends, and whether its parts are far from each other.
				if (isInContainer) return true
				break
			case 'code':
				if (isDoubtfulCode(node, parent.children[index + 1], source, isInContainer)) return true
				break
			case 'html':
				if (isDoubtfulHtml(node, parent, parent.children[index - 1], isInContainer)) return true
				break
			case 'linkReference':
			case 'imageReference':
				// How much of the next line's indentation is part of the label.
				if (isInContainer && node.label?.includes('\n')) return true
				break
			case 'tableRow':
				if (isDoubtfulRow(node, source)) return true
				break
			case 'listItem':
				if (isDoubtfulTask(node)) return true
				break
		}
		if ('children' in node && hasDoubtful(node, source, isInContainer || isContainer(node)))
			return true
	}
	return false
}

function isContainer({ type }: Nodes): boolean {
	return type === 'blockquote' || type === 'listItem' || type === 'footnoteDefinition'
}

/** A line without `|` right below a table: a last row, or a block that ends it. */
function isDoubtfulRow({ position }: TableRow, source: string): boolean {
	return !source.slice(position?.start.offset, position?.end.offset).includes('|')
}

/** A task box before anything but a paragraph is none. */
function isDoubtfulTask({ checked, children }: ListItem): boolean {
	return typeof checked === 'boolean' && children[0]?.type !== 'paragraph'
}

/**
 * A fence that is not closed, indented code in two nodes where one belongs, and blank lines after indented code in a list or quote, or with
 * Windows line ends: how many are part of it.
 */
function isDoubtfulCode(
	node: Code,
	next: Nodes | undefined,
	source: string,
	isInContainer: boolean,
): boolean {
	const [start = 0, end = 0] = [node.position?.start.offset, node.position?.end.offset]
	if (isFenced(node, source))
		return !/\n[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.test(source.slice(start, end))
	if (next?.type === 'code' && !isFenced(next, source)) return true
	if (source.includes('\r')) return true
	return (
		isInContainer &&
		(/\n[ \t>]+$/.test(source.slice(start, end)) ||
			/^(?:\r?\n[ \t>]*)*[ \t]{3}[ \t]*(?:\r?\n|$)/.test(source.slice(end)))
	)
}

function isFenced({ position }: Code, source: string): boolean {
	const first = source[position?.start.offset ?? 0]
	return first === '`' || first === '~'
}

/** HTML in a list or quote that goes on in the next line, or stands right below a paragraph; and HTML that nothing ends. */
function isDoubtfulHtml(
	{ value, position }: Html,
	parent: Parents,
	previous: Nodes | undefined,
	isInContainer: boolean,
): boolean {
	const isInline = parent.type !== 'root' && !isContainer(parent)
	if (isInline) return isInContainer && value.includes('\n')
	if (isInContainer && value.endsWith('\n')) return true
	if (isInContainer && previous?.type === 'paragraph')
		return previous.position?.end.line === (position?.start.line ?? 0) - 1 || endless.test(value)
	return endless.test(value)
}

const endless =
	/^\s*<(?:!--(?![\s\S]*-->)|\?(?![\s\S]*\?>)|(script|pre|style|textarea)\b(?![\s\S]*<\/\1>))/i
