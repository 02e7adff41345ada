import { containerMarks } from './container-marks.ts'
import type { Expanded } from './expanded.ts'
import { placeholders } from './placeholders.ts'
import { mapPositions, type Piece } from './position-map.ts'
import { putBack } from './put-back.ts'
import type { TakenOut } from './taken-out.ts'

/**
 * Takes out of a text what Markdown of GitHub would read otherwise than it is meant (formulas, HTML, comments, names of footnotes and so on, see {@link TakenOut}). What stands in
 * its place is Markdown, or a placeholder that {@link putBack} exchanges in the tree; code and addresses have in the end what was written.
 *
 * @param find Finds them, in order.
 * @returns `undefined` if the text has none.
 */
export function takeOut(source: string, find: () => readonly TakenOut[]): Expanded | undefined {
	const marks = placeholders.find(({ open }) => !source.includes(open))
	if (marks === undefined) return undefined
	const { open, close } = marks
	const found = find()
	if (found.length === 0) return undefined
	const pieces: Piece[] = []
	const numbers = new Map<string, number>()
	let at = 0
	found.forEach((one, index) => {
		const { kind, start, end } = one
		// The end of an element may be part of what was found before.
		if (start < at) return
		pieces.push({ text: source.slice(at, start), start: at, end: start, isCopy: true })
		if (one.kind === 'markdown') pieces.push({ text: one.value, start, end, isCopy: false })
		const stays = kind === 'math' || kind === 'html' || kind === 'text' || kind === 'inline'
		if (stays) pieces.push({ text: `${open}${index}${close}`, start, end, isCopy: false })
		if (one.kind === 'name') {
			// The same wherever the same is written, so that a note finds its references.
			const number = numbers.get(one.identifier) ?? index
			numbers.set(one.identifier, number)
			pieces.push({ text: `${open}${number}${close}`, start, end, isCopy: false })
		}
		if (one.kind === 'cells') {
			const text = ` ${open}${index}${close}|`.repeat(one.bars)
			pieces.push({ text, start, end, isCopy: false })
		}
		if (kind === 'block') {
			// An instruction, which may stand in a comment.
			const line = `<?${open}${index}${close}?>`
			const before = isAtStart(pieces) ? '' : '\n'
			const after = /^[ \t]*(?:\r?\n|$)/.test(source.slice(end, end + 80)) ? '' : '\n'
			pieces.push({ text: before + line + after, start, end, isCopy: false })
		}
		at = end
	})
	pieces.push({ text: source.slice(at), start: at, end: source.length, isCopy: true })
	const written = pieces.filter((piece) => piece.text !== '')
	const text = written.map((piece) => piece.text).join('')
	return {
		text,
		diagnostics: [],
		finish(tree) {
			putBack(tree, found, { source, text, marks })
			mapPositions(tree, written, source)
		},
	}
}

/** Whether nothing but marks of quotes and items stands before the end of these on their last line. */
function isAtStart(pieces: readonly Piece[]): boolean {
	const text = pieces
		.slice(-3)
		.map((piece) => piece.text)
		.join('')
	const line = text.slice(text.lastIndexOf('\n') + 1)
	return containerMarks(line) === line
}
