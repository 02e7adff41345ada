import { resolve } from 'node:path'
import type { LoadedPosts } from '@blog/builder/posts'
import type { Blog } from '@blog/core'
import { type ShownFlags, shownOf } from '../options/shown-options.ts'
import type { CommandIO } from '../terminal/io.ts'

/** Loads the posts of a site by its config. */
export async function loadPosts(
	io: CommandIO,
	dir: string,
	flags: ShownFlags,
): Promise<Blog<unknown>> {
	return (await loadPostsAndConfig(io, dir, flags)).blog
}

/** Loads the posts of a site, and keeps its config. */
export async function loadPostsAndConfig(
	io: CommandIO,
	dir: string,
	flags: ShownFlags,
): Promise<LoadedPosts> {
	io.progress('loading the engine')
	const posts = await import('@blog/builder/posts')
	io.progress('reading posts')
	return posts.loadPostsAndConfig(resolve(io.cwd, dir), shownOf(flags))
}
