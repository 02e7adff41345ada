import type { OutputKind } from './output.ts'

/** Pages that may have a text of an author's, in which the renderer finds something. */
export const contentKinds: ReadonlySet<OutputKind> = new Set([
	...(['post', 'page', 'home', 'section', 'term', 'terms', 'archive'] as const),
])
