import type { Post } from '@blog/core'
import type { Nodes, Parents } from 'mdast'

/**
 * The text of a post, without its title: paragraphs apart by blank lines, code as it is, images by their `alt`; no markup, no raw
 * HTML, no addresses. For search and for programs that read prose.
 */
export function toText(post: Pick<Post<unknown>, 'tree'>): string {
	return blocks(post.tree, '\n\n').trim()
}

function blocks(parent: Parents, separator: string): string {
	return parent.children
		.map(blockText)
		.filter((text) => text.trim() !== '')
		.join(separator)
}

function blockText(node: Nodes): string {
	switch (node.type) {
		case 'paragraph':
		case 'heading':
			return inline(node).trim()
		case 'code':
			return node.value
		case 'list':
			return node.children
				.map((item, index) => {
					const text = blocks(item, item.spread ? '\n\n' : '\n')
					const sign = node.ordered ? `${(node.start ?? 1) + index}. ` : '- '
					return sign + text.replaceAll('\n', `\n${' '.repeat(sign.length)}`)
				})
				.join('\n')
		case 'table':
			return node.children
				.map((row) => row.children.map((cell) => inline(cell).trim()).join('\t'))
				.join('\n')
		case 'html':
		case 'definition':
		case 'yaml':
		case 'thematicBreak':
			return ''
		default:
			if ('children' in node) return blocks(node, '\n\n')
			return 'value' in node ? node.value : ''
	}
}

function inline(node: Nodes): string {
	switch (node.type) {
		case 'html':
		case 'footnoteReference':
			return ''
		case 'break':
			return '\n'
		case 'image':
		case 'imageReference':
			return node.alt ?? ''
		default:
			if ('children' in node) return node.children.map(inline).join('')
			return 'value' in node ? node.value : ''
	}
}
