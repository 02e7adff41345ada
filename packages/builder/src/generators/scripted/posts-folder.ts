import { join, posix } from 'node:path'
import { listIfThere } from '../read-if-there.ts'

/**
 * Finds where new posts go: the first of the usual folders that there is, or that with the shortest path.
 *
 * @param content Folder that is read; empty for the site's own.
 * @param names Usual folders, below the site's.
 * @returns A path below the content; `undefined` if none of them is there.
 */
export async function postsFolder(
	root: string,
	content: string,
	names: readonly string[],
): Promise<string | undefined> {
	const below = names
		.map((name) => posix.relative(content, name))
		.filter((name) => !name.startsWith('..'))
	for (const name of below) if (await listIfThere(join(root, content, name))) return name
	const depth = (name: string) => name.split('/').length
	return below.sort((a, b) => depth(a) - depth(b))[0]
}
