import type { Edit } from '../src/edit/field.ts'

/** The text with the edits in it, the last first. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	return edits
		.toSorted((a, b) => b.from - a.from)
		.reduce((all, { from, to, text }) => all.slice(0, from) + text + all.slice(to), text)
}
