import type { UrlRules } from './url-rules.ts'

/**
 * Tells which segments come before those of tags, authors and the archive: in Docusaurus they belong to the blog.
 *
 * @see https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-blog#configuration
 */
export function listBase(urls: UrlRules | undefined): readonly string[] {
	return urls?.like === 'docusaurus' ? baseOf(urls) : []
}

/** Segments of the list of all posts, if it is not the home page. */
export function baseOf(urls: UrlRules | undefined): readonly string[] {
	return urls && 'base' in urls ? (urls.base ?? '').split('/').filter(Boolean) : []
}
