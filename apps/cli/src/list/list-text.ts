import type { Post } from '@blog/core'
import { type CommandIO, widthOf } from '../terminal/io.ts'
import { defaultColumns } from './column-names.ts'
import { columnsOf, rowOf, type SiteAuthorOf } from './columns.ts'
import { postLine } from './post-line.ts'

/**
 * Writes posts for people: aligned in columns on a terminal, else separated by tabs; without {@link names} a line each as in a search.
 *
 * @param names Of columns.
 * @param siteAuthorOf Who has written a post that names no author.
 * @returns Lines that end with a line break.
 */
export async function listText(
	posts: readonly Post<unknown>[],
	{ stdout }: Pick<CommandIO, 'stdout'>,
	names?: readonly string[],
	siteAuthorOf?: SiteAuthorOf,
): Promise<string> {
	if (stdout.isTTY !== true && names === undefined) return posts.map(postLine).join('')
	const columns = columnsOf(names ?? defaultColumns)
	const isTerminal = stdout.isTTY === true
	const rows = posts.map((post) => rowOf(post, columns, isTerminal, siteAuthorOf))
	if (!isTerminal) return rows.map((row) => `${row.join('\t')}\n`).join('')
	const { tableText } = await import('./table-text.ts')
	return tableText(columns, rows, widthOf(stdout))
}
