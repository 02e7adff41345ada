import { resolve } from 'node:path'
import type { Blog } from '@blog/core'
import type { CommandIO } from './io.ts'
import { type ShownFlags, shownOf } from './shown-options.ts'

/** Loads the posts of a site by its config, without theme and renderer. */
export async function loadPosts(
	io: CommandIO,
	dir: string,
	flags: ShownFlags,
): Promise<Blog<unknown>> {
	const [{ loadConfig }, { loadBlog }] = await Promise.all([
		import('@blog/builder'),
		import('@blog/core/node'),
	])
	const root = resolve(io.cwd, dir)
	const { config } = await loadConfig(root, shownOf(flags))
	return loadBlog(root, config.blog)
}
