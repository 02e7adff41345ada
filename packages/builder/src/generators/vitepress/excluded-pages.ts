import { posix } from 'node:path'
import { escapeExpression } from '@blog/core'
import { globExpression } from '@blog/core/node'

/** Left out whatever the config says. */
const usual = ['**/node_modules/**', '**/dist/**']

/**
 * Makes the expressions of files that `srcExclude` leaves out, as `tinyglobby` reads it: patterns are of the whole source, and what is below a folder that one names is left out too.
 * One that cannot be read leaves out all.
 *
 * @param source Folder of all pages, below the one that is built; empty for that itself.
 * @see https://vitepress.dev/reference/site-config#srcexclude
 */
export function excludedPages(
	source: string,
	patterns: readonly string[] = [],
): Promise<readonly string[]> {
	const start = escapeExpression(source === '' ? '/' : `/${source}/`)
	const around = { start, end: '(?=\\/|$)', dot: true }
	return Promise.all(
		[...usual, ...patterns].filter(excludes).map(async (pattern) => {
			const normal = posix.normalize(pattern.replace(/\/$/, ''))
			const expression = await globExpression(normal, around).catch(() => '')
			return `^${start}(?=${expression})`
		}),
	)
}

/** What begins with `!` leaves out nothing. */
function excludes(pattern: string): boolean {
	return pattern !== '' && !/^!(?!\()/.test(pattern)
}
