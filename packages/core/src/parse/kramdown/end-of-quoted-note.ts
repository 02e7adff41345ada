import type { TakenOut } from '../taken-out.ts'

/** A line break behind the first line of a footnote in a quote, found as that of `endOfNote` is. */
export const endOfQuotedNote =
	/\n(?<=^(?: {0,3}>)+ {0,4}\[\^\w[\w-]*\]:[^\n]*\n)(?=[^\n]*\S)(?<belowQuoted>)/

/** Indented, or no text of a paragraph: that ends the note in Markdown too, or is part of it. */
const goesOn = /^(?: {4}|\t|[ \r]*$|[ \t]*(?:\[\^|\{:|>))/
/** Only text goes on with a quote without its mark. */
const isBlock = /^ {0,3}(?:[#>`~|<=]|[-*+](?:\s|[-* ]*$)|\d+[.)]\s|_{3})/

/**
 * Ends it there, as kramdown does: what follows is a paragraph of the quote, whether the mark of the quote stands before it or not.
 *
 * @param index Of the line break.
 */
export function quoteBelowNote(body: string, index: number): readonly TakenOut[] | undefined {
	const [marks = ''] = /^(?: {0,3}>)+/.exec(body.slice(body.lastIndexOf('\n', index - 1) + 1)) ?? []
	const depth = marks.replaceAll(' ', '').length
	const start = index + 1
	const line = /[^\n]*/.exec(body.slice(start))?.[0] ?? ''
	const own = new RegExp(`^(?: {0,3}>){0,${depth}} ?`).exec(line)?.[0] ?? ''
	const isLazy = own.replaceAll(' ', '').length < depth
	const rest = line.slice(own.length)
	if (goesOn.test(rest) || (isLazy && isBlock.test(rest))) return undefined
	const value = `\n${marks}\n${marks} `
	return [{ start: index, end: start + own.length, kind: 'markdown', value }]
}
