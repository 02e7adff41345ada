import type { Post } from '../../post/post.ts'
import { markdownFile } from './markdown-file.ts'
import { hugoPath } from './posts-by-path.ts'

/** Posts whose name no other one of their language has, by {@link nameKey}. */
export type PostsByName<Data> = ReadonlyMap<string, Post<Data>>

/** Finds the posts that can be called by their names alone. */
export function postsByName<Data>(posts: readonly Post<Data>[]): PostsByName<Data> {
	const found = new Map<string, Post<Data>>()
	const shared = new Set<string>()
	for (const post of posts) {
		const key = nameKey(nameOf(post), post.language)
		if (found.has(key)) shared.add(key)
		found.set(key, post)
	}
	for (const key of shared) found.delete(key)
	return found
}

/** @param name With or without the ending of a file, however it is spelled. */
export function nameKey(name: string, language: string): string {
	return `${language}/${hugoPath(name.replace(markdownFile, ''))}`
}

/** Of a bundle that of its folder. */
function nameOf({ file, language }: Post<unknown>): string {
	const path = file.toLowerCase().replace(markdownFile, '')
	const ending = `.${language.toLowerCase()}`
	const bare = path.endsWith(ending) ? path.slice(0, -ending.length) : path
	return bare.replace(/\/_?index$/, '').replace(/^.*\//, '')
}
