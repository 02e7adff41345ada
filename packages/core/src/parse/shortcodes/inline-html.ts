import type { PhrasingContent } from 'mdast'
import { parseNatively } from '../parse-natively.ts'
import { escapeHtml, htmlTag } from './html-tag.ts'

/** Writes the Markdown of a line, such as a caption, as HTML; what is more than emphasis, code and links becomes its text. */
export function inlineHtml(markdown: string): string {
	if (!/[*_`[<~\\&]/.test(markdown)) return escapeHtml(markdown)
	const [first] = parseNatively(markdown.replace(/\s*\n\s*/g, ' ').trim(), false).tree.children
	return first?.type === 'paragraph' ? writeInline(first.children) : escapeHtml(markdown)
}

/** The same without any mark, for attributes. */
export function inlineText(markdown: string): string {
	return decoded(inlineHtml(markdown).replace(/<[^>]*>/g, ''))
}

const tags = { emphasis: 'em', strong: 'strong', delete: 'del' } as const

/** Whether nothing of a line gets lost by {@link writeInline}. */
export function isWritable(nodes: readonly PhrasingContent[]): boolean {
	return nodes.every(
		(node) =>
			['text', 'html', 'break', 'inlineCode'].includes(node.type) ||
			((node.type in tags || node.type === 'link') &&
				'children' in node &&
				isWritable(node.children)),
	)
}

/** Writes a line as HTML. */
export function writeInline(nodes: readonly PhrasingContent[]): string {
	return nodes.map(writeOne).join('')
}

function writeOne(node: PhrasingContent): string {
	switch (node.type) {
		case 'emphasis':
		case 'strong':
		case 'delete':
			return `<${tags[node.type]}>${writeInline(node.children)}</${tags[node.type]}>`
		case 'inlineCode':
			return `<code>${escapeHtml(node.value)}</code>`
		case 'link':
			return `${htmlTag('a', { href: node.url, title: node.title ?? undefined })}${writeInline(node.children)}</a>`
		case 'html':
			return node.value
		case 'text':
			return escapeHtml(node.value)
		case 'break':
			return '<br>'
		default:
			return 'children' in node ? writeInline(node.children) : ''
	}
}

function decoded(html: string): string {
	return html
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&')
}
