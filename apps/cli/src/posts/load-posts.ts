import { resolve } from 'node:path'
import type { Blog, Post } from '@blog/core'
import { type ShownFlags, shownOf } from '../options/shown-options.ts'
import type { CommandIO } from '../terminal/io.ts'

/** Loads the posts of a site by its config. */
export async function loadPosts(
	io: CommandIO,
	dir: string,
	flags: ShownFlags,
): Promise<Blog<unknown>> {
	return (await loadBylines(io, dir, flags)).blog
}

/** Posts, and who has written them. */
export interface Bylines {
	readonly blog: Blog<unknown>
	/** The author of the site, for posts that name none; empty if there is none. */
	siteAuthorOf(post: Post<unknown>): string
}

/** Loads the posts of a site by its config, which may name an author. */
export async function loadBylines(io: CommandIO, dir: string, flags: ShownFlags): Promise<Bylines> {
	io.progress('loading the engine')
	const { loadPostsAndConfig, siteAuthor } = await import('@blog/builder/posts')
	io.progress('reading posts')
	const { blog, config } = await loadPostsAndConfig(resolve(io.cwd, dir), shownOf(flags))
	return { blog, siteAuthorOf: (post) => siteAuthor(post, config) }
}
