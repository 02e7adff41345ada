import type { Post } from '@blog/core'
import { findFootnotes } from '../direct/footnotes.ts'
import type { KnownIds } from './known-ids.ts'

/** `fn:1` and `fnref:1` of Goldmark, `fnref1:1` where it is referred to again; kramdown has names in the place of numbers. */
const foreign = /^fn(?:(ref)(\d*))?:(.+)$/

/**
 * Finds the id of a footnote, or of a reference to one, by the id that Hugo or Jekyll gave it.
 *
 * @param fragment Decoded.
 * @returns `undefined` if it is no such id, or one that the post has itself.
 */
export function footnoteId(
	fragment: string,
	post: Post<unknown>,
	knownIds: KnownIds,
): string | undefined {
	const [, isReference, again, name = ''] = foreign.exec(fragment) ?? []
	if (name === '' || knownIds.of(post).has(fragment)) return undefined
	const { notes } = findFootnotes(post.tree)
	const note = notes[Number(name) - 1] ?? notes.find((each) => each.name === name.toLowerCase())
	if (note?.definition === undefined) return undefined
	if (!isReference) return `fn-${note.name}`
	return again ? `fnref-${note.name}-${Number(again) + 1}` : `fnref-${note.name}`
}
