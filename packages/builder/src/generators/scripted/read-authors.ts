import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isObject } from '../../config/check-fields.ts'
import { parseData } from '../../config/parse-data.ts'

/**
 * Reads the names of a blog's authors by their keys, from an `authors.yml` beside the posts.
 *
 * @param folder Of the posts, below the site's.
 * @returns `undefined` if there is no such file.
 * @throws {BlogError} `CONFIG_INVALID` with the place of a syntax error.
 * @see https://docusaurus.io/docs/blog#global-authors
 */
export async function readAuthors(
	root: string,
	folder: string,
): Promise<Readonly<Record<string, string>> | undefined> {
	for (const name of ['authors.yml', 'authors.yaml', 'authors.json']) {
		const file = `${folder}/${name}`
		const text = await readFile(join(root, file), 'utf8').catch(() => undefined)
		if (text === undefined) continue
		const authors = parseData(text, name.endsWith('.json') ? 'json' : 'yaml', file)
		if (!isObject(authors)) return undefined
		const names = Object.entries(authors).flatMap(([key, author]) =>
			isObject(author) && typeof author.name === 'string' ? [[key, author.name] as const] : [],
		)
		return Object.fromEntries(names)
	}
	return undefined
}
