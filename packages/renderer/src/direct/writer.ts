import type { Element, Properties } from 'hast'
import type { Definition, Heading, Nodes } from 'mdast'
import type { WrittenCode } from '../code/code-blocks.ts'
import type { Labels } from '../labels/labels.ts'
import type { Footnotes } from './footnotes.ts'

/** How what is not the same everywhere is written: on pages and in feeds. */
export interface Dialect {
	/** Attributes of a link. */
	link(node: Nodes, properties: Properties): string
	/** A start tag with attributes. */
	start(name: string, properties: Properties): string
	/** An image. */
	image(node: Nodes, properties: Properties): string
	heading(node: Heading, id: string, content: string, writer: Writer): string
	comment(said: string): string
	/** Writes a code block, or leaves a place for it. */
	code(code: WrittenCode, writer: Writer): void
	readonly tableStart: string
	readonly tableEnd: string
}

/** What writing a post directly reads and has written so far. */
export interface Writer {
	readonly dialect: Dialect
	/** Typographic texts that differ from what is written. */
	readonly smart: ReadonlyMap<Nodes, string> | undefined
	definition(identifier: string): Definition | undefined
	readonly footnotes: Footnotes
	readonly labels: Labels
	/** HTML behind the last of {@link parts}. */
	out: string
	/** HTML and what is written later, in order. */
	readonly parts: (string | Later)[]
}

/** A place in the HTML of a post whose content is known later. */
export interface Later {
	html: string
}

/** Puts something that is written later behind what is written. */
export function addLater(writer: Writer, later: Later): void {
	writer.parts.push(writer.out, later)
	writer.out = ''
}

/** An element for the steps that change links and images. */
export function elementOf(tagName: string, properties: Properties): Element {
	return { type: 'element', tagName, properties, children: [] }
}
