import type { Skipped } from '@blog/core'
import { filesBeside, isMarkdown } from './left-out.ts'

/** What Astro leaves out itself. */
const isHidden = /\/_/

/**
 * Names Markdown of an Astro site that is no post: pages, and other collections.
 *
 * @param source Folder of the site's source, with `pages` and `content` in it: elsewhere Markdown may be anything.
 * @param content Folder of posts.
 */
export async function astroOthers(
	root: string,
	source: string,
	content: string,
): Promise<readonly Skipped[]> {
	const folders = ['pages', 'content'].map((folder) => `${source}/${folder}`)
	const others = await Promise.all(
		folders
			.filter((folder) => folder !== content)
			.map((folder) => filesBeside(root, folder, [content], isMarkdown)),
	)
	return others
		.flat()
		.filter((file) => !isHidden.test(file.slice(source.length)))
		.map((file) => ({ file, reason: `Unexpected page outside of \`${content}\`` }))
}
