import type { ListItem, Nodes, Parents, Root, Table } from 'mdast'

/**
 * Writes a tree as HTML, as far as texts of templates have it: notes, definitions and what plug-ins add are left out.
 *
 * @param tree Of Markdown.
 */
export function writeHtml(tree: Root): string {
	return inner(tree)
}

function inner(parent: Parents): string {
	return (parent.children as Nodes[]).map((child) => write(child)).join('')
}

function write(node: Nodes): string {
	switch (node.type) {
		case 'text':
			return escaped(node.value)
		case 'html':
			return node.value
		case 'inlineCode':
			return `<code>${escaped(node.value)}</code>`
		case 'break':
			return '<br>\n'
		case 'thematicBreak':
			return '<hr>\n'
		case 'emphasis':
			return `<em>${inner(node)}</em>`
		case 'strong':
			return `<strong>${inner(node)}</strong>`
		case 'delete':
			return `<del>${inner(node)}</del>`
		case 'link':
			return `<a${attributes({ href: node.url, title: node.title })}>${inner(node)}</a>`
		case 'image':
			return `<img${attributes({ src: node.url, alt: node.alt ?? '', title: node.title })}>`
		case 'paragraph':
			return `<p>${inner(node)}</p>\n`
		case 'heading':
			return `<h${node.depth}>${inner(node)}</h${node.depth}>\n`
		case 'blockquote':
			return `<blockquote>\n${inner(node)}</blockquote>\n`
		case 'code':
			return `<pre><code${attributes({ class: node.lang && `language-${node.lang}` })}>${escaped(node.value)}\n</code></pre>\n`
		case 'list': {
			const name = node.ordered ? 'ol' : 'ul'
			const items = node.children.map((one) => item(one, node.spread ?? false)).join('')
			const start = node.ordered && node.start !== 1 ? `${node.start}` : undefined
			return `<${name}${attributes({ start })}>\n${items}</${name}>\n`
		}
		case 'table':
			return table(node)
		default:
			return 'children' in node ? inner(node) : ''
	}
}

function item(node: ListItem, isLoose: boolean): string {
	const parts = node.children.map((child) =>
		child.type === 'paragraph' && !isLoose ? inner(child) : write(child),
	)
	return `<li>${parts.join('')}</li>\n`
}

function table({ children }: Table): string {
	const rows = children.map((row, index) => {
		const name = index === 0 ? 'th' : 'td'
		return `<tr>${row.children.map((cell) => `<${name}>${inner(cell)}</${name}>`).join('')}</tr>\n`
	})
	const [head = '', ...body] = rows
	return `<table>\n<thead>\n${head}</thead>\n<tbody>\n${body.join('')}</tbody>\n</table>\n`
}

function attributes(values: Readonly<Record<string, string | null | undefined>>): string {
	return Object.entries(values)
		.map(([name, value]) => (typeof value === 'string' ? ` ${name}="${escaped(value)}"` : ''))
		.join('')
}

const references: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
}

function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => references[sign] ?? sign)
}
