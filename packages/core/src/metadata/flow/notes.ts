import type { FootnoteDefinition, Nodes, Root } from 'mdast'
import { lazily } from '../../lazily.ts'
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

/** Collects the footnotes of a tree, when they are asked for: most posts refer to none. */
export function collectNotes(tree: Root): Notes {
	const order: string[] = []
	const numbers = new Map<string, number>()
	const definitionsOf = lazily(() => definitionsIn(tree))
	const referencesOf = lazily(() => referencesIn(tree))
	return {
		numberOf(identifier) {
			const known = numbers.get(identifier)
			if (known !== undefined) return known
			numbers.set(identifier, order.push(identifier))
			return order.length
		},
		referenced: () => [...referencesOf().keys()].filter((name) => definitionsOf().has(name)),
		*numbered() {
			for (const identifier of order) {
				const note = definitionsOf().get(identifier)
				if (note) yield { note, references: referencesOf().get(identifier) ?? 0 }
			}
		},
	}
}

function definitionsIn(tree: Root): ReadonlyMap<string, FootnoteDefinition> {
	const definitions = new Map<string, FootnoteDefinition>()
	visitFlow(tree, (node) => {
		if (node.type === 'footnoteDefinition' && !definitions.has(node.identifier))
			definitions.set(node.identifier, node)
	})
	return definitions
}

/** How often each note is referred to. */
function referencesIn(tree: Root): ReadonlyMap<string, number> {
	const references = new Map<string, number>()
	count(tree)
	return references

	function count(node: Nodes): void {
		if (node.type === 'footnoteReference')
			references.set(node.identifier, (references.get(node.identifier) ?? 0) + 1)
		else if ('children' in node) for (const child of node.children) count(child)
	}
}
