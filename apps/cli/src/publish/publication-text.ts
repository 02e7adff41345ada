import type { Post } from '@blog/core'
import type { Move } from '../rename/move.ts'
import type { Publication } from './publish-changes.ts'

/**
 * Says on one line what of a draft was changed to publish it.
 *
 * @example publicationText(post, { changes: { draft: false } }, undefined) // 'content/about.md: draft: false (no date: it is a page)'
 */
export function publicationText(
	{ file, kind }: Pick<Post<unknown>, 'file' | 'kind'>,
	{ date, changes }: Publication,
	move: Move | undefined,
): string {
	const path = move ? `${move.from} -> ${move.to}` : file
	const said = Object.entries(changes).map(([key, value]) => `${key}: ${value}`)
	return `${path}: ${said.join(', ')}${date === undefined ? ` (no date: it is a ${kind})` : ''}`
}
