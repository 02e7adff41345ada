import { createPlaceOf, type Place, type Post } from '@blog/core'
import type { Nodes, Parents } from 'mdast'
import { alignText } from './align-text.ts'

/** The sentences of a post, and where they stand in its file. */
export interface ProseText {
	/** Paragraphs with an empty line between them. Code and addresses are one plain word. */
	readonly text: string
	/** The place of an offset of {@link text} in the file. */
	placeOf(offset: number): Place
}

/** Stands for what is no prose, and is as easy to read as a word can be. */
const CODE = 'code'

/** Takes the prose out of a post: paragraphs, also those of lists and quotes; no headings, tables, code and HTML. */
export function proseText({ tree, source }: Post<unknown>): ProseText {
	let text = ''
	const offsets: number[] = []
	collect(tree)
	const placeIn = createPlaceOf(source)
	return {
		text,
		placeOf: (offset) => placeIn(offsets[offset] ?? 0),
	}

	function add(words: string, at: readonly number[]): void {
		text += words
		for (let index = 0; index < words.length; index++) offsets.push(at[index] ?? at.at(-1) ?? 0)
	}

	function collect(parent: Parents): void {
		for (const node of parent.children) {
			if (node.type === 'paragraph') {
				phrase(node)
				add('\n\n', [node.position?.end.offset ?? 0])
			} else if ('children' in node && node.type !== 'heading' && node.type !== 'table')
				collect(node)
		}
	}

	function phrase(parent: Parents): void {
		for (const node of parent.children) {
			const { start, end } = node.position ?? {}
			if (start?.offset === undefined || end?.offset === undefined) continue
			if (node.type === 'text')
				add(oneLine(node.value), alignText(node.value, source, start.offset, end.offset))
			else if (node.type === 'inlineCode' || isBareAddress(node)) add(CODE, [start.offset])
			else if (node.type === 'break') add(' ', [start.offset])
			else if ('children' in node) phrase(node)
		}
	}
}

/** An empty line would end the paragraph. */
function oneLine(value: string): string {
	return value.replace(/\n/g, ' ')
}

function isBareAddress(node: Nodes): boolean {
	if (node.type !== 'link') return false
	const [only] = node.children
	return only?.type === 'text' && /^(?:https?:\/\/|www\.)\S+$/.test(only.value)
}
