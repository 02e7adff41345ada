import { decodePath, type Post } from '@blog/core'
import { type ApiState, publicPostsOf } from './api-state.ts'
import { perState } from './per-state.ts'

const formerNames = perState(({ blog }) => {
	const byFile = new Map(publicPostsOf({ blog }).map((post) => [post.file, post]))
	const names = new Map<string, Post<unknown>>()
	const add = (name: string, post: Post<unknown>) => {
		// Of two with one name in the end the first counts, whatever lies around it.
		if (name !== '' && !names.has(name)) names.set(name, post)
	}
	for (const nameOf of [idOf, slugOf])
		for (const { from, file } of blog.redirects) {
			const post = byFile.get(file)
			if (post) add(nameOf(from), post)
		}
	return names
})

/**
 * Finds the post or page that was once called by a slug or an id, as its aliases tell: `old` and `posts/old` for the alias `/posts/old/`.
 *
 * @param slug What no post is called now.
 */
export function formerPost(state: ApiState, slug: string): Post<unknown> | undefined {
	return formerNames(state).get(slug)
}

function idOf(alias: string): string {
	const path = decodePath(alias) ?? alias
	return path.replace(/^\/+|(?:\/index)?\.html?$|\/+$/g, '')
}

function slugOf(alias: string): string {
	return idOf(alias).split('/').at(-1) ?? ''
}
