import { join } from 'node:path'
import type { BlogOptions } from '@blog/core'
import { excluder, includer, listFiles } from '@blog/core/node'
import { ifThere } from './read-if-there.ts'

/** What says which files of a site are left out, and which those are. */
export interface Ignoring {
	/** `.gitignore` or its like, or the config. */
	readonly by: string
	/** Patterns of paths below the input folder. */
	readonly patterns?: readonly string[]
	/** Regular expressions of the whole path. */
	readonly expressions?: readonly string[]
	/** Regular expressions of the files that are not left out. */
	readonly included?: BlogOptions['includeMatching'] | undefined
}

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
	exclude: Pick<Ignoring, 'patterns' | 'expressions'> = {},
): Promise<readonly { readonly file: string; readonly reason: string }[]> {
	if (
		ignoring.every(
			({ patterns = [], expressions = [], included = [] }) =>
				patterns.length + expressions.length + included.length === 0,
		)
	)
		return []
	const isNone = await excluder(exclude.patterns, exclude.expressions, content)
	const read = (path: string) => listFiles(path, content, isNone)
	const { markdown = [] } = (await ifThere(join(root, content), read)) ?? {}
	const tests = await Promise.all(
		ignoring.map(async ({ by, patterns, expressions, included }) => ({
			by,
			isIgnored: await excluder(patterns, expressions, content),
			isIncluded: includer(included),
		})),
	)
	return markdown.flatMap((file) => {
		const path = content === '' ? file : file.slice(content.length + 1)
		const found = tests.find(
			({ isIgnored, isIncluded }) => !isIncluded(file) || withFolders(path).some(isIgnored),
		)
		return found ? [{ file, reason: `ignored by ${found.by}` }] : []
	})
}

/** Of a folder that is left out all that is in it is. */
function withFolders(path: string): readonly string[] {
	return path.split('/').map((_, index, all) => all.slice(0, index + 1).join('/'))
}
