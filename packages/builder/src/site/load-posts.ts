import { join, resolve } from 'node:path'
import type { Blog, BlogOptions } from '@blog/core'
import { loadBlog } from '@blog/core/node'
import { cacheFolder } from '../cache/cache-folder.ts'
import { loadConfig } from '../config/load-config.ts'
import type { ConfigOptions } from '../config/resolve-config.ts'

/** What can be said to {@link loadPosts}. */
export interface LoadPostsOptions extends ConfigOptions {
	/** Parse only what has changed since the last time, a build's included; `false`: parse everything. Default true. */
	readonly cache?: boolean
	/** As of `loadBlog`. */
	readonly overlay?: BlogOptions['overlay']
	readonly signal?: AbortSignal
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
	{ cache = true, overlay, signal, ...shown }: LoadPostsOptions = {},
): Promise<Blog<unknown>> {
	const root = resolve(dir)
	const { config, code = '' } = await loadConfig(root, shown)
	const store = cache ? postStore(cacheFolder(root), code) : undefined
	return loadBlog(root, {
		...config.blog,
		...(store && { store }),
		...(overlay && { overlay }),
		...(signal && { signal }),
	})
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
