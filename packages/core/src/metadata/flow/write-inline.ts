import type { Nodes, Parents, PhrasingContent } from 'mdast'
import type { FlowWriter } from './flow-writer.ts'
import type { Notes } from './notes.ts'

/** What writing a tree needs besides the tree. */
export interface FlowContext {
	readonly writer: FlowWriter
	readonly notes: Notes
	/** Typographic text of a node, where it differs from its value. */
	readonly smart: ReadonlyMap<Nodes, string>
}

const tags = { emphasis: 'em', strong: 'strong', delete: 'del' } as const

/** Writes the text of a paragraph, heading or cell. */
export function writeInlines(parent: Parents, context: FlowContext): void {
	for (const child of parent.children) writeInline(child as PhrasingContent, context)
}

function writeInline(node: PhrasingContent, context: FlowContext): void {
	const { writer } = context
	switch (node.type) {
		case 'text':
			writer.text(context.smart.get(node) ?? node.value)
			return
		case 'inlineCode':
			writeBetween('<code>', () => writer.text(node.value), '</code>', writer)
			return
		case 'emphasis':
		case 'strong':
		case 'delete': {
			const tag = tags[node.type]
			writeBetween(`<${tag}>`, () => writeInlines(node, context), `</${tag}>`, writer)
			return
		}
		case 'link':
			writeBetween(
				`<a href="u"${titleOf(node)}>`,
				() => writeInlines(node, context),
				'</a>',
				writer,
			)
			return
		case 'linkReference':
			writeBetween('<a href="u">', () => writeInlines(node, context), '</a>', writer)
			return
		case 'image':
			writer.tag(`<img src="u" alt="${inAttribute(node.alt)}"${titleOf(node)}>`)
			return
		case 'imageReference':
			writer.tag(`<img src="u" alt="${inAttribute(node.alt)}">`)
			return
		case 'html':
			writer.raw(node.value)
			return
		case 'break':
			writer.tag('<br>')
			writer.text('\n')
			return
		case 'footnoteReference':
			writer.tag('<sup id="f"><a href="f" class="f" role="f">')
			writer.text(String(context.notes.numberOf(node.identifier)))
			writer.tag('</a></sup>')
			return
		default:
			writeUnknown(node, context)
	}
}

/** Math, which Hugo leaves as it was written, and nodes of plug-ins. */
function writeUnknown(node: Nodes, context: FlowContext): void {
	if (node.type === 'inlineMath') context.writer.text(`$${node.value}$`)
	else if ('children' in node) writeInlines(node, context)
}

function writeBetween(open: string, write: () => void, close: string, writer: FlowWriter): void {
	writer.tag(open)
	write()
	writer.tag(close)
}

/** The words of titles and alternative texts count in Hugo's search for the summary's end. */
function titleOf(node: { title?: string | null | undefined }): string {
	return node.title ? ` title="${inAttribute(node.title)}"` : ''
}

function inAttribute(text: string | null | undefined): string {
	return (text ?? '').replace(/[<>"&]/g, '_')
}
