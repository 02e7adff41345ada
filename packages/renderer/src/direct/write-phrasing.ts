import type {
	FootnoteReference,
	Image,
	ImageReference,
	Link,
	LinkReference,
	Nodes,
	Parents,
} from 'mdast'
import { normalizeUri } from 'micromark-util-sanitize-uri'
import { trimLines } from 'trim-lines'
import { escapeText } from '../html/to-html.ts'
import { commentOf, isOurs } from '../markdown/comment.ts'
import type { Writer } from './writer.ts'

/** Writes the plain content of a paragraph, heading or table cell: the bytes that mdast-util-to-hast and `toHtml` make of it. */
export function writePhrasing({ children }: Parents, writer: Writer): string {
	let html = ''
	for (let index = 0; index < children.length; index++) {
		const node = children[index] as Nodes
		switch (node.type) {
			case 'text': {
				const text = textOf(node.value, writer.smart?.get(node))
				html += escapeText(children[index - 1]?.type === 'break' ? withoutIndent(text) : text)
				break
			}
			case 'inlineCode':
				html += `<code>${escapeText(onOneLine(node.value))}</code>`
				break
			case 'emphasis':
				html += `<em>${writePhrasing(node, writer)}</em>`
				break
			case 'strong':
				html += `<strong>${writePhrasing(node, writer)}</strong>`
				break
			case 'delete':
				html += `<del>${writePhrasing(node, writer)}</del>`
				break
			case 'link':
			case 'linkReference':
				html += writeLink(node, writer)
				break
			case 'image':
			case 'imageReference':
				html += writeImage(node, writer)
				break
			case 'footnoteReference':
				html += writeFootnoteReference(node, writer)
				break
			case 'break':
				html += '<br>\n'
				break
			case 'html':
				html += writeHtml(node.value, writer) ?? ''
				break
		}
	}
	return html
}

/** A comment; `undefined` for what marks the end of the summary, which is not published. */
export function writeHtml(value: string, { dialect }: Writer): string | undefined {
	const said = commentOf(value)
	return said === undefined || isOurs(said) ? undefined : dialect.comment(said)
}

/** The text of plain phrasing content, as it is on the page; images have none. */
export function phrasingText({ children }: Parents, writer: Writer): string {
	let text = ''
	for (const node of children) {
		if (node.type === 'text') text += textOf(node.value, writer.smart?.get(node))
		else if (node.type === 'inlineCode') text += onOneLine(node.value)
		else if ('children' in node) text += phrasingText(node, writer)
	}
	return text
}

function writeLink(node: Link | LinkReference, writer: Writer): string {
	const { url, title } = targetOf(node, writer)
	const href = uri(url)
	const hasTitle = title !== null && title !== undefined
	// Images in it come first: so they are looked up in a tree.
	const content = writePhrasing(node, writer)
	const attributes = writer.dialect.link(node, hasTitle ? { href, title } : { href })
	return `<a${attributes}>${content}</a>`
}

function writeImage(node: Image | ImageReference, writer: Writer): string {
	const { url, title } = targetOf(node, writer)
	const { alt } = node
	return writer.dialect.image(node, {
		src: uri(url),
		...(alt !== null && alt !== undefined && { alt }),
		...(title !== null && title !== undefined && { title }),
	})
}

function writeFootnoteReference(node: FootnoteReference, { dialect, footnotes }: Writer): string {
	const { note, nth } = footnotes.place(node)
	const attributes = dialect.link(node, {
		href: `#fn-${note.name}`,
		id: `fnref-${note.name}${nth > 1 ? `-${nth}` : ''}`,
		dataFootnoteRef: true,
		ariaDescribedBy: ['footnote-label'],
	})
	return `<sup><a${attributes}>${note.number}</a></sup>`
}

function targetOf(
	node: Link | LinkReference | Image | ImageReference,
	writer: Writer,
): { readonly url: string; readonly title?: string | null | undefined } {
	return 'url' in node ? node : (writer.definition(node.identifier) ?? { url: '' })
}

function textOf(written: string, smart: string | undefined): string {
	const text = smart ?? written
	return text.includes('\n') || text.includes('\r') ? trimLines(text) : text
}

function onOneLine(code: string): string {
	return code.includes('\n') || code.includes('\r') ? code.replace(/\r?\n|\r/g, ' ') : code
}

function withoutIndent(text: string): string {
	return text.replace(/^[\t ]+/, '')
}

/** Most addresses are right as they are. */
function uri(url: string): string {
	return /^[!#$&-;=?-Z_a-z~]*$/.test(url) ? url : normalizeUri(url)
}
