import { readdir } from 'node:fs/promises'
import { join, posix } from 'node:path'
import type { Skipped } from '@blog/core'

const post = /\.mdx?$/i
/** https://docusaurus.io/docs/markdown-features/react#importing-markdown */
const partial = /(?:^|\/)_/
/** `fr/docusaurus-plugin-content-blog/a.md`, of a second blog `docusaurus-plugin-content-blog-second`. */
const translated = /^([\w-]+)\/docusaurus-plugin-content-blog[^/]*\//

/**
 * Lists Markdown of a Docusaurus site that becomes no post here: parts of others, and posts in other languages, which lie apart.
 *
 * @param content Folder of posts, below the site's.
 * @param translations Folder of what is translated, below the site's.
 * @param exclude What the config says of files that are no posts, if it says so.
 */
export async function leftOut(
	root: string,
	content: string,
	translations: string,
	exclude: readonly string[] | undefined,
): Promise<readonly Skipped[]> {
	const parts = exclude === undefined ? await filesBelow(root, content) : []
	const others = await filesBelow(root, translations)
	return [
		...parts
			.filter((path) => partial.test(path))
			.map((path) => ({ file: posix.join(content, path), reason: 'partial' })),
		...others.flatMap((path) => {
			const language = translated.exec(path)?.[1]
			if (language === undefined || partial.test(path)) return []
			const reason = `Unexpected post of \`${language}\` in \`${translations}\`, expected it beside the others`
			return [{ file: posix.join(translations, path), reason }]
		}),
	]
}

/** Paths of Markdown below a folder of the site. */
export async function filesBelow(root: string, folder: string): Promise<readonly string[]> {
	const start = join(root, folder)
	const entries = await readdir(start, { recursive: true, withFileTypes: true }).catch(() => [])
	return entries
		.filter((entry) => entry.isFile() && post.test(entry.name))
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(start.length + 1)
				.replaceAll('\\', '/'),
		)
		.sort()
}
