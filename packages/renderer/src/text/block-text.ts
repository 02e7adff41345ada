import { blocksOf, plainText, textOfHtml, withoutAlertMarker } from '@blog/core'
import type { ListItem, Nodes, Parents, RootContent } from 'mdast'

/** The texts of a node's blocks, one after the other; blocks without text are left out. */
export function blocksText(parent: Parents, separator: string): string {
	return blocksOf<RootContent>(parent.children)
		.map(blockText)
		.filter((text) => text.trim() !== '')
		.join(separator)
}

/**
 * The text of a block as a reader sees it: code as it is, images by their `alt`; no markup, no tags, no addresses.
 *
 * @param block One node, or the parts of a block of HTML.
 */
export function blockText(block: readonly RootContent[]): string {
	const [node, ...others] = block
	if (node && others.length === 0) return nodeText(node)
	return plainText({ type: 'root', children: block.map(withoutFormula) }).trim()
}

/** Of a formula stays what is between its delimiters. */
function withoutFormula(part: RootContent): RootContent {
	if (part.type === 'html') return part
	return { type: 'text', value: nodeText(part), ...(part.data && { data: part.data }) }
}

function nodeText(node: Nodes): string {
	switch (node.type) {
		case 'paragraph':
		case 'heading':
			return inline(node).trim()
		case 'code':
			return node.value
		case 'list':
			return node.children
				.map((item, index) => {
					const text = itemText(item)
					const sign = node.ordered ? `${(node.start ?? 1) + index}. ` : '- '
					return sign + text.replaceAll('\n', `\n${' '.repeat(sign.length)}`)
				})
				.join('\n')
		case 'table':
			return node.children
				.map((row) => row.children.map((cell) => inline(cell).trim()).join('\t'))
				.join('\n')
		case 'blockquote':
			return blocksText(withoutAlertMarker(node), '\n\n')
		case 'html':
			// What stands between tags is read; an element may go on in the next block.
			return plainText({ type: 'root', children: [node] }).trim()
		case 'definition':
		case 'yaml':
		case 'thematicBreak':
			return ''
		default:
			if ('children' in node) return blocksText(node, '\n\n')
			return ownValue(node)
	}
}

/** Plug-ins may leave anything in a list, such as a text. */
function itemText(item: ListItem): string {
	if (!('children' in item)) return nodeText(item)
	return blocksText(item, item.spread ? '\n\n' : '\n')
}

/** Of a node of a plug-in's own it may be anything. */
function ownValue(node: Nodes): string {
	return 'value' in node ? String(node.value ?? '') : ''
}

function inline(node: Nodes): string {
	switch (node.type) {
		case 'html':
			return textOfHtml(node)
		case 'footnoteReference':
			return ''
		case 'break':
			return '\n'
		case 'image':
		case 'imageReference':
			return node.alt ?? ''
		default:
			if ('children' in node) return node.children.map(inline).join('')
			return ownValue(node)
	}
}
