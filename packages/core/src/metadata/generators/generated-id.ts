import { docusaurusId } from './docusaurus-id.ts'
import { jekyllId } from './jekyll-id.ts'
import type { UrlRules } from './url-rules.ts'

/**
 * What the feed of another generator calls a post.
 *
 * @param site Address of the site.
 * @returns `undefined` if it is the address of the post, as here.
 */
export function generatedId(
	rules: UrlRules | undefined,
	site: string,
	{
		url,
		slug,
		name,
	}: { readonly url: string; readonly slug: string | undefined; readonly name: string },
): string | undefined {
	if (rules?.like === 'jekyll')
		return rules.feedIds === 'url' ? undefined : jekyllId(site, url, slug ?? name)
	if (rules?.like === 'docusaurus') return docusaurusId(site, url, slug, rules.trailingSlash)
	return undefined
}
