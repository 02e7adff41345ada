import { join, posix } from 'node:path'
import { isObject } from '../../config/check-fields.ts'
import { parseData } from '../../config/parse-data.ts'
import { readIfThere } from '../read-if-there.ts'

/**
 * Reads the names of a blog's authors or tags by their keys, from a file such as `authors.yml` beside the posts.
 *
 * @param folder Of the posts, below the site's.
 * @param files Names of the file below that; the first that is there counts.
 * @param field That has the name.
 * @returns `undefined` if there is no such file.
 * @throws {BlogError} `CONFIG_INVALID` with the place of a syntax error.
 * @see https://docusaurus.io/docs/blog#global-authors
 * @see https://docusaurus.io/docs/blog#tags-file
 */
export async function readNames(
	root: string,
	folder: string,
	files: readonly string[],
	field: string,
): Promise<KeyedNames | undefined> {
	for (const name of files) {
		const file = posix.join(folder, name)
		if (file.startsWith('..')) continue
		const text = await readIfThere(join(root, file))
		if (text === undefined) continue
		const entries = parseData(text, name.endsWith('.json') ? 'json' : 'yaml', file)
		if (!isObject(entries)) return undefined
		const names: [string, string][] = []
		const permalinks: [string, string][] = []
		for (const [key, entry] of Object.entries(entries)) {
			if (!isObject(entry)) continue
			if (typeof entry[field] === 'string') names.push([key, entry[field]])
			const { permalink } = isObject(entry.page) ? entry.page : entry
			if (typeof permalink === 'string') permalinks.push([key, permalink])
		}
		return { names: Object.fromEntries(names), permalinks: Object.fromEntries(permalinks) }
	}
	return undefined
}

/** What such a file says, by key. */
export interface KeyedNames {
	readonly names: Readonly<Record<string, string>>
	readonly permalinks: Readonly<Record<string, string>>
}
