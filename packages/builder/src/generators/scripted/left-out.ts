import { readdir } from 'node:fs/promises'
import { join, posix } from 'node:path'
import type { Skipped } from '@blog/core'
import { filesBelow } from '../files-below.ts'
import { ifThere } from '../read-if-there.ts'

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
export async function leftOut(
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

const isElsewhere = /^(?:\.|node_modules$|_site$|dist$)/

/**
 * Lists files of a site beside its posts.
 *
 * @param source Folder of all pages, below the site's.
 * @param without Folders in it that hold something else.
 */
export async function filesBeside(
	root: string,
	source: string,
	without: readonly string[],
	isWanted: (name: string) => boolean,
): Promise<readonly string[]> {
	const read = (path: string) => readdir(path, { withFileTypes: true })
	const entries = (await ifThere(join(root, source), read)) ?? []
	const found = await Promise.all(
		entries.map(async (entry) => {
			const path = posix.join(source, entry.name)
			if (isElsewhere.test(entry.name) || without.includes(path)) return []
			if (entry.isDirectory()) return filesBeside(root, path, without, isWanted)
			return entry.isFile() && isWanted(entry.name) ? [path] : []
		}),
	)
	return found.flat().sort()
}

/** A bundler publishes it if a post shows it, wherever it lies. */
export function isPicture(name: string): boolean {
	return /\.(?:avif|bmp|gif|ico|jpe?g|png|svg|tiff?|webp)$/i.test(name)
}

/** Of a post or a page, by its name. */
export function isMarkdown(name: string): boolean {
	return /\.mdx?$/i.test(name)
}
