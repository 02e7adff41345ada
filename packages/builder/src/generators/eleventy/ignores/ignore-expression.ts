import { escapeExpression } from '@blog/core'
import { globExpression } from '@blog/core/node'

/**
 * Makes the regular expression of what a glob of Eleventy's leaves out, in any case, as `tinyglobby` reads it: a match and all below it.
 *
 * @param glob Below the site's folder, as is `input`.
 * @param input Folder that Eleventy begins to look in: with a wildcard at its end a glob leaves out folders below that alone.
 * @throws {SyntaxError} If it can be none.
 * @see https://github.com/11ty/eleventy/blob/v3.1.2/src/FileSystemSearch.js
 */
export async function ignoreExpression(glob: string, input: string): Promise<string> {
	const start = '\\/'
	if (!glob.endsWith('*'))
		return `(?i)^${start}${await globExpression(`${glob}/**`, { start, dot: true })}`
	const found = await globExpression(glob, { start, end: '(?=\\/|$)', dot: true })
	const folder = input === '' ? '' : `${escapeExpression(input)}\\/`
	return `(?i)^${start}${found}(?<=^\\/${folder}[^/].*)`
}

/** That of a folder and all in it. */
export function folderExpression(path: string): string {
	return `(?i)^\\/${escapeExpression(path)}(?:\\/|$)`
}
