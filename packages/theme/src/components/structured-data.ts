import type { View } from '../view.ts'
import { wholeUrl } from './site-url.ts'

/**
 * What search engines read of a page as JSON-LD, safe inside `<script>`.
 *
 * @see https://schema.org/BlogPosting
 */
export function structuredData(view: View): string | undefined {
	if (view.kind !== 'post') return undefined
	const { post, site, head } = view
	const authors = post.authors.length > 0 ? post.authors : site.author === '' ? [] : [site.author]
	const [address, image] = [wholeUrl(site, post.url), wholeUrl(site, head.image)]
	const data = {
		'@context': 'https://schema.org',
		'@type': 'BlogPosting',
		headline: post.title,
		...(head.description && { description: head.description }),
		...(post.date && { datePublished: post.date }),
		...(post.lastmod && { dateModified: post.lastmod }),
		author: authors.map((name) => ({ '@type': 'Person', name })),
		...(address && { mainEntityOfPage: address }),
		...(image && { image }),
		inLanguage: post.language,
		wordCount: post.words,
		...(post.tags.length > 0 && { keywords: post.tags.join(', ') }),
	}
	return JSON.stringify(data).replaceAll('<', '\\u003c')
}
