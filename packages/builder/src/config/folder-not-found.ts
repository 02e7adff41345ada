import { readdir } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { BlogError, nearestName } from '@blog/core'

/**
 * The failure for a folder that is not there, with the one beside it that was probably meant.
 *
 * @param path Absolute.
 */
export async function folderNotFound(path: string, cause: unknown): Promise<BlogError> {
	const entries = await readdir(dirname(path), { withFileTypes: true }).catch(() => [])
	const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
	const near = nearestName(basename(path), folders)
	const advice = near === undefined ? '' : `, did you mean ${near}?`
	return new BlogError('CONTENT_NOT_FOUND', `Expected a folder at ${path}${advice}`, { cause })
}
