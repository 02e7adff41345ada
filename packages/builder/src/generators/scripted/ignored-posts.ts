import { join } from 'node:path'
import { excluder, listFiles } from '@blog/core/node'
import { ifThere } from '../read-if-there.ts'
import type { Ignoring } from './ignored-files.ts'

/**
 * Names the Markdown that is left out so.
 *
 * @param content The input folder.
 * @param exclude What in it is no content.
 */
export async function ignoredPosts(
	root: string,
	content: string,
	ignoring: readonly Ignoring[],
	exclude: readonly string[],
): Promise<readonly { readonly file: string; readonly reason: string }[]> {
	if (ignoring.every(({ patterns }) => patterns.length === 0)) return []
	const isNone = await excluder(exclude)
	const read = (path: string) => listFiles(path, content, isNone)
	const { markdown = [] } = (await ifThere(join(root, content), read)) ?? {}
	const tests = await Promise.all(
		ignoring.map(async ({ by, patterns }) => ({ by, isIgnored: await excluder(patterns) })),
	)
	return markdown.flatMap((file) => {
		const path = content === '' ? file : file.slice(content.length + 1)
		const found = tests.find(({ isIgnored }) => isIgnored(path))
		return found ? [{ file, reason: `ignored by ${found.by}` }] : []
	})
}
