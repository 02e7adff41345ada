import type { FootnoteDefinition, Nodes, Root } from 'mdast'
import { visitFlow } from '../visit-flow.ts'

/** The footnotes of a post, numbered in the order in which they are first referred to. */
export interface Notes {
	/** Number of a note; the first time it is asked for, the next one. */
	numberOf(identifier: string): number
	/** Names of the notes that are referred to and exist. */
	referenced(): readonly string[]
	/** Notes that have a number, in order, also those that get one while this is iterated. */
	numbered(): Iterable<{ readonly note: FootnoteDefinition; readonly references: number }>
}

/** Collects the footnotes of a tree. */
export function collectNotes(tree: Root): Notes {
	const definitions = new Map<string, FootnoteDefinition>()
	const references = new Map<string, number>()
	const order: string[] = []
	const numbers = new Map<string, number>()
	visitFlow(tree, (node) => {
		if (node.type === 'footnoteDefinition' && !definitions.has(node.identifier))
			definitions.set(node.identifier, node)
	})
	// Most posts have no footnotes; then nothing refers to one.
	if (definitions.size > 0) countReferences(tree)

	return {
		numberOf(identifier) {
			const known = numbers.get(identifier)
			if (known !== undefined) return known
			numbers.set(identifier, order.push(identifier))
			return order.length
		},
		referenced: () => [...references.keys()].filter((name) => definitions.has(name)),
		*numbered() {
			for (const identifier of order) {
				const note = definitions.get(identifier)
				if (note) yield { note, references: references.get(identifier) ?? 0 }
			}
		},
	}

	function countReferences(node: Nodes): void {
		if (node.type === 'footnoteReference')
			references.set(node.identifier, (references.get(node.identifier) ?? 0) + 1)
		else if ('children' in node) for (const child of node.children) countReferences(child)
	}
}
