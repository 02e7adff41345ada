import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import type { Skipped } from '@blog/core'
import { filesBeside, isMarkdown } from '../scripted/files-beside.ts'
import { isHidden } from './astro-hidden.ts'
import { isKnownLanguage } from './languages/astro-language-names.ts'

/** The address of a post, as its front matter says it. */
const ownUrl = /^(?:url|permalink|path):/m

/** The language of a post, likewise. */
const ownLanguage = /^(?:lang|language|locale):[ \t]*["']?[a-z]/im

const isIndex = /^index\.mdx?$/i

/** A folder in that of the posts. */
export interface PostsFolder {
	readonly name: string
	/** Whether each post in it says its address itself. */
	readonly hasUrls: boolean
	/** Whether it is that of one post, with a file of each language: `en.mdx`, `fr.mdx`. */
	readonly isPost: boolean
	/** Whether posts in it say their language themselves. */
	readonly hasLanguages: boolean
	/** Its own `index.md`, if that does not say its address: its `id` is the name of the folder. */
	readonly index?: string | undefined
}

/** Where posts lie. */
export interface PostsFolders {
	readonly folders: readonly PostsFolder[]
	/** Files of posts that are in none of them and do not say their address. */
	readonly beside: readonly string[]
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
): Promise<PostsFolders> {
	const others = new Set(leftOut.map(({ file }) => file))
	const files = await filesBeside(root, content, [], isMarkdown)
	const posts = new Map<string, string[]>()
	for (const file of files) {
		const below = posix.relative(content, file)
		if (isHidden(below) || others.has(file)) continue
		const name = below.includes('/') ? (below.split('/')[0] ?? '') : ''
		posts.set(name, [...(posts.get(name) ?? []), file])
	}
	const matterOf = async (file: string) => {
		// One that cannot be read is told when posts are.
		const text = await readFile(join(root, file), 'utf8').catch(() => '')
		return text.split(/^---$/m)[1] ?? ''
	}
	const found = [...posts].map(async ([name, own]) => {
		const matters = await Promise.all(own.map(matterOf))
		const without = own.filter((_, index) => !ownUrl.test(matters[index] ?? ''))
		return {
			name,
			without,
			hasUrls: without.length === 0,
			hasLanguages: matters.some((matter) => ownLanguage.test(matter)),
			isPost: own.every(isOfLanguage),
			index: without.find((file) => isIndex.test(posix.relative(posix.join(content, name), file))),
		}
	})
	const all = await Promise.all(found)
	return {
		folders: all.filter(({ name }) => name !== '').map(({ without, ...folder }) => folder),
		beside: all.find(({ name }) => name === '')?.without ?? [],
	}
}

/** Whether a file is called like a language. */
function isOfLanguage(file: string): boolean {
	return isKnownLanguage(posix.basename(file).replace(/\.mdx?$/i, ''))
}
