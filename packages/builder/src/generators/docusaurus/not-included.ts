import type { Skipped } from '@blog/core'
import { untraced } from '@blog/core/store'
import type { SiteConfig } from '../../config/site-config.ts'
import { ignoredPosts } from '../ignored-posts.ts'
import { othersExpression } from '../scripted/others-expression.ts'

/**
 * Leaves out what `include` does not name.
 *
 * @param content Folder of posts, below the site's.
 * @param patterns Absent if it is not said: nothing is left out.
 */
export async function notIncluded(
	root: string,
	content: string,
	patterns: readonly string[] | undefined,
): Promise<{ readonly config: SiteConfig; readonly leftOut: readonly Skipped[] }> {
	if (patterns === undefined) return { config: {}, leftOut: [] }
	const expressions = [await othersExpression(content, patterns)]
	const ignoring = [{ by: '`blog.include`', expressions }]
	const left = await untraced(() => ignoredPosts(root, content, ignoring))
	return { config: { excludeMatching: expressions }, leftOut: left }
}
