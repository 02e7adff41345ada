import { outermostFolders } from '@blog/core'
import { foldersOf } from '../site/content-folder.ts'
import { isObject } from './check-fields.ts'
import type { ResolvedConfig } from './resolved-config.ts'
import type { SiteConfig } from './site-config.ts'

/**
 * Names the Markdown that `exclude`, `excludeMatching` and `includeMatching` of the user's own config leave out. Those of a generator are no choice of theirs: it names itself
 * what is worth it.
 *
 * @param said What the user's config says; it has been checked.
 */
export async function withExcluded(
	root: string,
	said: unknown,
	config: ResolvedConfig,
): Promise<ResolvedConfig> {
	const {
		exclude = [],
		excludeMatching = [],
		includeMatching,
	} = (isObject(said) ? said : {}) as SiteConfig
	if (exclude.length + excludeMatching.length === 0 && includeMatching === undefined) return config
	const { ignoredPosts } = await import('../generators/ignored-posts.ts')
	const ignoring = [
		{ by: '`exclude`', patterns: exclude },
		{ by: '`excludeMatching`', expressions: excludeMatching },
		{ by: '`includeMatching`', included: includeMatching },
	]
	const folders = outermostFolders(await foldersOf(root, config))
	const found = await Promise.all(folders.map((folder) => ignoredPosts(root, folder, ignoring)))
	const leftOut = [...(config.blog.leftOut ?? []), ...found.flat()]
	return { ...config, blog: { ...config.blog, leftOut } }
}
