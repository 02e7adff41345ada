import type { Code, Html, ListItem, Nodes, Parents, TableRow } from 'mdast'
import { isFencedCode } from './empty-item.ts'
import { isContainer } from './is-container.ts'

/** A line without `|` right below a table: a last row, or a block that ends it. */
export function isDoubtfulRow({ position }: TableRow, source: string): boolean {
	return !source.slice(position?.start.offset, position?.end.offset).includes('|')
}

/** A task box before anything but a paragraph is none. */
export function isDoubtfulTask({ checked, children }: ListItem): boolean {
	return typeof checked === 'boolean' && children[0]?.type !== 'paragraph'
}

/**
 * A fence that is not closed; indented code in two nodes where one belongs, or before a definition, below which some lists are none; and
 * blank lines after indented code in a list or quote, or with Windows line ends: how many are part of it.
 */
export function isDoubtfulCode(
	node: Code,
	next: Nodes | undefined,
	source: string,
	isInContainer: boolean,
): boolean {
	const [start = 0, end = 0] = [node.position?.start.offset, node.position?.end.offset]
	if (isFencedCode(node, source)) {
		const lastLine = source.lastIndexOf('\n', end - 1) + 1
		return lastLine <= start || !closingFence.test(source.slice(lastLine, end))
	}
	if (next?.type === 'definition') return true
	if (next?.type === 'code' && !isFencedCode(next, source)) return true
	if (source.includes('\r')) return true
	return (
		isInContainer &&
		(/\n[ \t>]+$/.test(source.slice(start, end)) ||
			/^(?:\r?\n[ \t>]*)*[ \t]{3}[ \t]*(?:\r?\n|$)/.test(source.slice(end)))
	)
}

const closingFence = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*$/

/** HTML in a list or quote that goes on in the next line, or stands right below a paragraph; and HTML that nothing ends. */
export function isDoubtfulHtml(
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
