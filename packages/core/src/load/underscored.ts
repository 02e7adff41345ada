import type { UrlRules } from '../metadata/generators/url-rules.ts'

/** In `_posts`, `_drafts`, or another folder of Jekyll's that has been let in. */
const isUnderscored = /(?:^|\/)_[^/]*\//

/**
 * Of the sources of a Jekyll site those that are posts all the same: HTML in folders such as `_posts`, which `jekyll import` writes.
 *
 * @see https://jekyllrb.com/docs/posts/
 */
export function htmlPosts(
	sources: readonly string[],
	urls: UrlRules | undefined,
): readonly string[] {
	if (urls?.like !== 'jekyll') return []
	return sources.filter((file) => isUnderscored.test(file) && /\.html?$/i.test(file))
}

/** Tells of the other sources of a folder that is no content folder which of them nobody takes for posts: anything may lie about there. */
export function liesAbout(urls: UrlRules | undefined): (file: string) => boolean {
	return (file) => urls?.like !== 'jekyll' || !isUnderscored.test(file)
}
