import type { Blog, Post } from '@blog/core'
import { type ShownFlags, shownOf } from '../options/shown-options.ts'

/** Makes the lookup of what posts and lists of a blog are called: a list that does not say it as on its page, for which the config is asked. `root` is the site's folder. */
export async function titlesOf(
	posts: readonly Post<unknown>[],
	blog: Blog<unknown>,
	root: string,
	flags: ShownFlags,
): Promise<(post: Post<unknown>) => string> {
	if (posts.every(({ title }) => title !== '')) return ({ title }) => title
	const { loadTitles } = await import('@blog/builder')
	return loadTitles(root, blog, shownOf(flags))
}
