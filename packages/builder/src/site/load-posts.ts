import { join, resolve } from 'node:path'
import type { Blog, BlogOptions } from '@blog/core'
import { loadBlog } from '@blog/core/node'
import { cacheFolder } from '../cache/cache-folder.ts'
import { loadConfig } from '../config/load-config.ts'
import type { ConfigOptions } from '../config/resolve-config.ts'
import type { ResolvedConfig } from '../config/resolved-config.ts'

/** What can be said to {@link loadPosts}. */
export interface LoadPostsOptions extends ConfigOptions {
	/** Parse only what has changed since the last time, a build's included; `false`: parse everything. Default true. */
	readonly cache?: boolean
	/** As of `loadBlog`. */
	readonly overlay?: BlogOptions['overlay']
	readonly signal?: AbortSignal
}

/** The posts of a site, and its config. */
export interface LoadedPosts {
	readonly blog: Blog<unknown>
	readonly config: ResolvedConfig
}

/**
 * Loads the posts of a site by its config, without theme and renderer.
 *
 * @param dir A folder with a `blog.config.*`, a Hugo site, or nothing but Markdown.
 * @throws {BlogError} `CONFIG_INVALID`, `CONTENT_NOT_FOUND` or `PLUGIN`.
 *
 * @example
 * const { posts } = await loadPosts('my-blog')
 */
export async function loadPosts(
	dir: string,
	options: LoadPostsOptions = {},
): Promise<Blog<unknown>> {
	return (await loadPostsAndConfig(dir, options)).blog
}

/**
 * Does as {@link loadPosts}, and keeps the config.
 *
 * @throws {BlogError} As {@link loadPosts}.
 */
export async function loadPostsAndConfig(
	dir: string,
	{ cache = true, overlay, signal, ...shown }: LoadPostsOptions = {},
): Promise<LoadedPosts> {
	const root = resolve(dir)
	const { config, code = '' } = await loadConfig(root, shown)
	const store = cache ? postStore(cacheFolder(root), code) : undefined
	const blog = await loadBlog(root, {
		...config.blog,
		...(store && { store }),
		...(overlay && { overlay }),
		...(signal && { signal }),
	})
	return { blog, config }
}

/**
 * Where the parsed posts of a site are kept.
 *
 * @param folder Of its cache.
 * @param code Of the config.
 */
export function postStore(
	folder: string,
	code: string,
): { readonly file: string; readonly key: string } {
	return { file: join(folder, 'posts'), key: code }
}
