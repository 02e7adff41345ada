import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Skipped } from '@blog/core'
import { language as field } from '../../config/content-fields.ts'
import { filesBeside, isMarkdown } from './left-out.ts'

/** What folders of posts are called that are of a language, be it one that nobody knows. */
const tag = /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/
/** What Astro leaves out. */
const isHidden = /\/_/
/** The address of a post, as its front matter says it. */
const ownUrl = /^(?:url|permalink|path):/m

/** A folder in that of the posts. */
export interface PostsFolder {
	readonly name: string
	/** Whether each post in it says its address itself. */
	readonly hasUrls: boolean
}

/**
 * Lists the folders that posts lie in, below that of all.
 *
 * @param content Folder of the posts.
 * @param leftOut Files in it that are none.
 */
export async function foldersOfPosts(
	root: string,
	content: string,
	leftOut: readonly Skipped[],
): Promise<readonly PostsFolder[]> {
	const others = new Set(leftOut.map(({ file }) => file))
	const files = await filesBeside(root, content, [], isMarkdown)
	const posts = new Map<string, string[]>()
	for (const file of files) {
		const below = file.slice(content.length + 1)
		const name = below.split('/')[0] ?? ''
		if (!below.includes('/') || isHidden.test(`/${below}`) || others.has(file)) continue
		posts.set(name, [...(posts.get(name) ?? []), file])
	}
	const folders = [...posts].map(async ([name, own]) => {
		if (isLanguage(name)) return { name, hasUrls: false }
		// One that cannot be read is told when posts are.
		const texts = await Promise.all(
			own.map((file) => readFile(join(root, file), 'utf8').catch(() => '')),
		)
		return { name, hasUrls: texts.every((text) => ownUrl.test(text.split(/^---$/m)[1] ?? '')) }
	})
	return Promise.all(folders)
}

/** Whether a folder is called like a language: `fr`, `es-419`. */
export function isLanguage(name: string): boolean {
	if (!canBeLanguage(name)) return false
	if (tag.test(name)) return true
	const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
	return names.of(name) !== undefined
}

/** Whether a config of ours can name it as a language: `french` too. */
export function canBeLanguage(name: string): boolean {
	return field.accepts(name)
}
