import { resolve } from 'node:path'
import type { Blog, Post } from '@blog/core'
import { createTheme } from '@blog/theme'
import { loadConfig } from '../config/load-config.ts'
import type { ConfigOptions } from '../config/resolve-config.ts'
import { siteTitles } from '../plan/site-titles.ts'

/**
 * Makes the lookup of what the posts and lists of a blog are called that is loaded already, as `siteTitles` does of a whole site.
 *
 * @param dir The site's folder; of it the config is read alone.
 * @param options Those that the blog was loaded with.
 * @throws {BlogError} `CONFIG_INVALID` or `PLUGIN`.
 */
export async function loadTitles(
	dir: string,
	blog: Blog<unknown>,
	options: ConfigOptions = {},
): Promise<(post: Post<unknown>) => string> {
	const { config } = await loadConfig(resolve(dir), options)
	return siteTitles({
		blog,
		config,
		theme: createTheme({ languageTags: config.languageTags, ...config.theme }),
	})
}
