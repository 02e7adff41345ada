import { frontMatterFlag } from '../metadata/front-matter-flag.ts'
import type { Post } from '../post/post.ts'
import { buildOption } from './no-page.ts'

/**
 * Tells whether a post is to have its page and be in no list: `unlisted: true` as in Docusaurus, Eleventy's `eleventyExcludeFromCollections`, or Hugo's `build`
 * with `list: never`.
 *
 * @see https://www.11ty.dev/docs/collections/#how-to-exclude-content-from-collections
 * @see https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-blog#markdown-front-matter
 * @see https://gohugo.io/content-management/build-options/
 */
export function isUnlisted(post: Pick<Post<unknown>, 'data' | 'fileData'>): boolean {
	const list = buildOption(post, 'list')
	const flag = frontMatterFlag(post, 'unlisted', 'eleventyExcludeFromCollections')
	return flag === true || list === 'never' || list === 'false'
}
