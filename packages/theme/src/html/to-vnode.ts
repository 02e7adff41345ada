import type { VNode } from 'preact'
import { jsxTemplate } from 'preact/jsx-runtime'
import type { Html } from './html.ts'

/** HTML as a node of Preact: the text is not escaped, and the islands in it are its children. */
export function toVnode({ text, islands = [] }: Html): VNode {
	const pieces: string[] = []
	let start = 0
	for (const { at } of islands) {
		pieces.push(text.slice(start, at))
		start = at
	}
	pieces.push(text.slice(start))
	return jsxTemplate(pieces, ...islands.map(({ vnode }) => vnode))
}
