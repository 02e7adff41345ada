import type { Skipped } from '@blog/core'
import type { GeneratorSite } from '../generator-site.ts'
import type { AstroCollection } from './astro-collection.ts'
import { foldersOfPosts } from './astro-folders.ts'

/**
 * Tells that a collection makes the ids of its posts itself, unless each of them says its address.
 *
 * @param content Folder of the collection, below the site's.
 * @param leftOut Files in it that are none of its posts.
 * @see https://docs.astro.build/en/reference/content-loader-reference/#generateid
 */
export async function idProblems(
	root: string,
	content: string,
	{ name, file, makesIds }: AstroCollection,
	leftOut: readonly Skipped[],
): Promise<NonNullable<GeneratorSite['problems']>> {
	if (makesIds === undefined || (await sayAddresses(root, content, leftOut))) return []
	return [
		{
			path: [],
			at: { file, ...makesIds },
			message: `Unexpected \`generateId\` of the collection \`${name}\`: only running the program would tell what it makes, so the posts of \`${content}\` may have other addresses than before`,
			hint: 'Compare with the old site (`blog check --against`), and write `url` in the front matter of posts whose address must stay.',
		},
	]
}

/** Whether each post says its address itself. */
export async function sayAddresses(
	root: string,
	content: string,
	leftOut: readonly Skipped[],
): Promise<boolean> {
	const { folders, beside } = await foldersOfPosts(root, content, leftOut)
	return beside.length === 0 && folders.every(({ hasUrls }) => hasUrls)
}
