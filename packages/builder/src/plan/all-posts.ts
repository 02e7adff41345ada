import { type Blog, baseOf } from '@blog/core'
import type { ResolvedConfig } from '../config/resolved-config.ts'

/** The list of all posts, where that is not the home page: `/blog/`, if posts are below it. */
export interface AllPosts {
	readonly url: string
	readonly title: string
}

/** Finds it; `undefined` if there is none. */
export function allPostsOf(
	{ config, blog }: { readonly config: ResolvedConfig; readonly blog: Blog<unknown> },
	home: string,
	titleOf: (name: string) => string,
): AllPosts | undefined {
	const base = baseOf(config.blog.urls)
	const name = base.at(-1)
	if (name === undefined || blog.posts.length === 0) return undefined
	const url = `${home}${base.join('/')}/`
	return { url, title: blog.lists.find((list) => list.url === url)?.title || titleOf(name) }
}
