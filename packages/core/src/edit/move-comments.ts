import type { FrontMatterSyntax } from '../front-matter/front-matter-syntax.ts'
import { splitFrontMatter } from '../front-matter/split-front-matter.ts'
import { applyEdits } from './apply-edits.ts'
import type { Edit, Span } from './field.ts'
import { findField } from './field-edits.ts'
import { endOfLine } from './lines.ts'

/** What may stand behind an item on its line: a comma, and a comment. */
const behindItem = /^[ \t]*,?[ \t]*(?<comment>#.*)?$/
const behindLast = /^[ \t]*[,\]]*[ \t]*(?:#.*)?$/

/**
 * Moves the comments behind items of a list to the end of the line of another item, behind its own comment. Without a place for them they stay.
 *
 * @param source The file's text, without byte order mark.
 * @param from Indexes of items.
 * @param to Index of the other one.
 * @example
 * moveComments('---\ntags:\n  - golang # mine\n  - Go\n---\n', 'tags', [0], 1, 'common')
 * // '---\ntags:\n  - golang\n  - Go # mine\n---\n'
 */
export function moveComments(
	source: string,
	key: string,
	from: readonly number[],
	to: number,
	syntax: FrontMatterSyntax,
): string {
	const { format, text, start } = splitFrontMatter(source, syntax)
	const items =
		format === 'none' || format === 'js' ? [] : (findField(text, format, key)?.items ?? [])
	const target = items[to]
	if (target === undefined || !behindLast.test(restOfLine(text, target))) return source
	const at = endOfLine(text, target.to)
	const edits = from.flatMap((index): readonly Edit[] => {
		const item = items[index]
		const comment = item && behindItem.exec(restOfLine(text, item))?.groups?.comment
		if (item === undefined || comment === undefined) return []
		const end = endOfLine(text, item.to)
		const before = text.slice(item.to, end - comment.length).trimEnd()
		return [
			{ from: item.to + before.length, to: end, text: '' },
			{ from: at, to: at, text: ` ${comment.trimEnd()}` },
		]
	})
	const edited = applyEdits(text, edits)
	if (edited === undefined) return source
	return source.slice(0, start) + edited + source.slice(start + text.length)
}

function restOfLine(text: string, { to }: Span): string {
	return text.slice(to, endOfLine(text, to))
}
