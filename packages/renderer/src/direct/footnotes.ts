import type { FootnoteDefinition, FootnoteReference, Nodes, Root } from 'mdast'
import { normalizeUri } from 'micromark-util-sanitize-uri'

/** What a reference of a post refers to. */
export interface Footnote {
	/** From 1 on, in the order of first references. */
	readonly number: number
	/** As it stands in ids. */
	readonly name: string
	/** Absent if a plug-in has left the reference alone. */
	readonly definition: FootnoteDefinition | undefined
	/** All references to it, those in footnotes too. */
	count: number
}

/** A reference to a footnote. */
export interface FootnotePlace {
	readonly note: Footnote
	/** Which reference to it this is, from 1 on. */
	readonly nth: number
}

/** The footnotes of a post. */
export interface Footnotes {
	place(reference: FootnoteReference): FootnotePlace
	/** Those that were asked for, and those in them, in order of their numbers. */
	referred(): readonly Footnote[]
}

interface Found {
	readonly notes: readonly Footnote[]
	readonly places: ReadonlyMap<FootnoteReference, FootnotePlace>
}

/** Finds the footnotes of a tree; it is looked through when the first reference is met, which most posts do not have. */
export function footnoteFinder(tree: Root): Footnotes {
	let known: Found | undefined
	return {
		place(reference) {
			known ??= findFootnotes(tree)
			return known.places.get(reference) as FootnotePlace
		},
		referred: () => known?.notes ?? [],
	}
}

/** Numbers footnotes as mdast-util-to-hast does: in order of references, and those in footnotes last. */
export function findFootnotes(tree: Root): Found {
	const definitions = new Map<string, FootnoteDefinition>()
	const notes = new Map<string, Footnote>()
	const places = new Map<FootnoteReference, FootnotePlace>()

	function define(node: Nodes): void {
		if (node.type === 'footnoteDefinition' && !definitions.has(keyOf(node)))
			definitions.set(keyOf(node), node)
		if ('children' in node) node.children.forEach(define)
	}

	function refer(node: Nodes): void {
		if (node.type === 'footnoteReference') addReference(node)
		// Cells beyond the header's are not written.
		else if (node.type === 'table')
			for (const { children } of node.children) children.slice(0, node.align?.length).forEach(refer)
		// What a footnote refers to has its turn with it.
		else if ('children' in node && node.type !== 'footnoteDefinition') node.children.forEach(refer)
	}

	function addReference(reference: FootnoteReference): void {
		const key = keyOf(reference)
		let note = notes.get(key)
		if (!note) {
			const [number, name] = [notes.size + 1, normalizeUri(key.toLowerCase())]
			note = { number, name, definition: definitions.get(key), count: 0 }
			notes.set(key, note)
		}
		places.set(reference, { note, nth: ++note.count })
	}

	define(tree)
	refer(tree)
	// Goes on with those that it finds.
	for (const { definition } of notes.values()) definition?.children.forEach(refer)
	return { notes: [...notes.values()], places }
}

function keyOf({ identifier }: FootnoteReference | FootnoteDefinition): string {
	return identifier.toUpperCase()
}
