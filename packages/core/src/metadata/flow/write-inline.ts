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

/** Writes the text of a paragraph, heading or cell. */
export function writeInlines(parent: Parents, context: FlowContext): void {
	const { children } = parent
	for (let index = 0; index < children.length; index++)
		writeInline(children[index] as PhrasingContent, context)
}

function writeInline(node: PhrasingContent, context: FlowContext): void {
	const { writer } = context
	switch (node.type) {
		case 'text':
			writer.text(context.smart.get(node) ?? node.value)
			break
		case 'inlineCode':
			writer.tag('<code>')
			writer.text(node.value)
			writer.tag('</code>')
			break
		case 'link':
		case 'linkReference':
			if (writer.wantsTags) writer.tag(`<a href="u"${titleOf(node)}>`)
			writeInlines(node, context)
			writer.tag('</a>')
			break
		case 'image':
		case 'imageReference':
			if (writer.wantsTags)
				writer.tag(`<img src="u" alt="${inAttribute(node.alt)}"${titleOf(node)}>`)
			break
		case 'html':
			writer.raw(node.value)
			break
		case 'break':
			writer.tag('<br>')
			writer.text('\n')
			break
		case 'footnoteReference':
			writer.tag('<sup id="f"><a href="f" class="f" role="f">')
			writer.text(String(context.notes.numberOf(node.identifier)))
			writer.tag('</a></sup>')
			break
		case 'inlineMath':
			// Hugo leaves it as it was written.
			writer.text(`$${node.value}$`)
			break
		default:
			writeOther(node, context)
	}
}

/** Emphasis of any kind, and nodes of plug-ins: all that matters is that an element has a name. */
function writeOther(node: Nodes, context: FlowContext): void {
	if (!('children' in node)) return
	context.writer.tag('<em>')
	writeInlines(node, context)
	context.writer.tag('</em>')
}

/** The words of titles and alternative texts count in Hugo's search for the summary's end. */
function titleOf(node: Nodes): string {
	return 'title' in node && node.title ? ` title="${inAttribute(node.title)}"` : ''
}

function inAttribute(text: string | null | undefined): string {
	return (text ?? '').replace(/[<>"&]/g, '_')
}
