import { join } from 'node:path'
import { join as posixJoin } from 'node:path/posix'
import { readFilesBelow } from '../files-below.ts'

/**
 * Reads what texts of Nunjucks may extend.
 *
 * @param folders That of includes, in which names are looked for first, and others of the site.
 * @returns Texts by their paths in the first folder, and by those in the site.
 */
export async function extendedTexts(
	root: string,
	folders: readonly [includes: string, ...others: string[]],
): Promise<Readonly<Record<string, string>>> {
	const [includes] = folders
	const found: [string, string][] = []
	for (const folder of new Set(folders))
		for (const [path, text] of await readFilesBelow(join(root, folder), isTemplate)) {
			if (!/\{%-?\s*(?:block|extends)\b/.test(text)) continue
			found.unshift([posixJoin(folder, path), text])
			if (folder === includes) found.push([path, text])
		}
	return Object.fromEntries(found)
}

function isTemplate(name: string): boolean {
	return /\.(?:njk|html|md|liquid)$/.test(name)
}
