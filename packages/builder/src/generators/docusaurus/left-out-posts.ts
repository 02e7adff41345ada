import { join, posix } from 'node:path'
import type { Skipped } from '@blog/core'
import { filesBelow } from '../files-below.ts'
import { isMarkdown } from '../scripted/files-beside.ts'

/** https://docusaurus.io/docs/markdown-features/react#importing-markdown */
const partial = /(?:^|\/)_/
/** `fr/docusaurus-plugin-content-blog/a.md`, of a second blog `docusaurus-plugin-content-blog-second`. */
const translated = /^([\w-]+)\/docusaurus-plugin-content-blog[^/]*\//

/**
 * Lists Markdown of a Docusaurus site that becomes no post here: parts of others, and posts in other languages, which lie apart.
 *
 * @param content Folder of posts, below the site's.
 * @param translations Folder of what is translated, below the site's; absent if it lies elsewhere.
 * @param exclude What the config says of files that are no posts, if it says so.
 */
export async function leftOutPosts(
	root: string,
	content: string,
	translations: string | undefined,
	exclude: readonly string[] | undefined,
): Promise<readonly Skipped[]> {
	const parts = exclude === undefined ? await filesBelow(join(root, content), isMarkdown) : []
	const others =
		translations === undefined ? [] : await filesBelow(join(root, translations), isMarkdown)
	return [
		...parts
			.filter((path) => partial.test(path))
			.map((path) => ({ file: posix.join(content, path), reason: 'partial' })),
		...others.flatMap((path) => {
			const language = translated.exec(path)?.[1]
			if (translations === undefined || language === undefined || partial.test(path)) return []
			const reason = `Unexpected post of \`${language}\` in \`${translations}\`, expected it beside the others`
			return [{ file: posix.join(translations, path), reason }]
		}),
	]
}
