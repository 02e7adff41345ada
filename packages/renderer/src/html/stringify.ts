import type { Root } from 'hast'
import type { Finished } from '../rendering.ts'
import { toHtml } from './to-html.ts'

/** Writes a tree as HTML, some of its nodes replaced by HTML that is there already. The tree is as before afterwards. */
export function stringify(tree: Root, finished: readonly Finished[] = []): string {
	const originals = finished.map(({ parent, index }) => parent.children[index])
	try {
		for (const { parent, index, html } of finished)
			parent.children[index] = { type: 'raw', value: html } as never
		return toHtml(tree)
	} finally {
		for (const [at, { parent, index }] of finished.entries())
			parent.children[index] = originals[at] as never
	}
}
