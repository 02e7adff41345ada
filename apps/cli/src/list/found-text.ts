import type { FoundPost } from '@blog/builder/posts'
import { type CommandIO, widthOf } from '../terminal/io.ts'
import { plain } from '../terminal/plain.ts'
import { paintLine } from '../terminal/span.ts'
import { wrapLine } from '../terminal/wrap-line.ts'
import { defaultColumns } from './column-names.ts'
import { columnsOf, rowOf } from './columns.ts'
import { postLine } from './post-line.ts'
import { tableRows } from './table-text.ts'

/** Columns before an excerpt: below the reading time, and where there is less room. */
const [INDENT, NARROW_INDENT] = [11, 4]
const NARROW = 60

/**
 * Writes what was found for people: each post as in a list, and the best place below it.
 *
 * @returns Lines that end with a line break.
 */
export function foundText(
	items: readonly FoundPost[],
	{ stdout }: Pick<CommandIO, 'stdout'>,
): string {
	if (stdout.isTTY !== true) return items.map(pipedLines).join('')
	const width = widthOf(stdout)
	const indent = ' '.repeat(width < NARROW ? NARROW_INDENT : INDENT)
	const columns = columnsOf(defaultColumns)
	const rows = items.map(({ post }) => rowOf(post, columns, true))
	return tableRows(columns, rows, width)
		.flatMap((lines, index) => {
			const place = placeOf(items[index])
			const below = place === '' ? [] : wrapLine([{ text: place }], width - indent.length)
			return [...lines, ...below.map((line) => indent + paintLine(line, false))]
		})
		.map((line) => `${line}\n`)
		.join('')
}

function pipedLines(found: FoundPost): string {
	const place = placeOf(found)
	return place === ''
		? postLine(found.post)
		: `${postLine(found.post)}${' '.repeat(INDENT)}${place}\n`
}

/** Where in the post the words are: one line. */
function placeOf(found: FoundPost | undefined): string {
	const best = found?.sections[0]
	const text = best?.excerpt.map((piece) => piece.text).join('') ?? ''
	return plain(`${best?.heading ? `${best.heading} › ` : ''}${text}`.trim())
}
