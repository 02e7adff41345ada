import { resolve } from 'node:path'
import type { Post } from '@blog/core'
import { type ShownFlags, shownOf } from '../options/shown-options.ts'
import type { CommandIO } from '../terminal/io.ts'

/** Makes the lookup of what posts and lists are called: a list that does not say it as on its page, for which the whole site is loaded. */
export async function titlesOf(
	posts: readonly Post<unknown>[],
	io: CommandIO,
	dir: string,
	flags: ShownFlags,
): Promise<(post: Post<unknown>) => string> {
	if (posts.every(({ title }) => title !== '')) return ({ title }) => title
	const { loadSite, siteTitles } = await import('@blog/builder')
	return siteTitles(await loadSite(resolve(io.cwd, dir), shownOf(flags)))
}
