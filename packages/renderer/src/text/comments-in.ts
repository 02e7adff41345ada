import { commentOf, isNote } from '../markdown/comment.ts'

const comment = /<!--(?:-?>|[\s\S]*?(?:--!?>|(?![\s\S])))/g
/** What looks like a comment in them is their text. */
const ofText = /^\s*<(?:script|style|textarea|title)\b/i

/** The comments in raw HTML, in order, by where they begin and end; one without an end takes the rest. */
export function commentsIn(
	html: string,
	onlyNotes = false,
): readonly { readonly start: number; readonly end: number }[] {
	if (ofText.test(html)) return []
	return [...html.matchAll(comment)]
		.filter(([all]) => !onlyNotes || isNote(commentOf(all) ?? ''))
		.map(({ 0: all, index }) => ({ start: index, end: index + all.length }))
}
