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
	const text = (value: string) => JSON.stringify(value)
	let json = `{"@context":"https://schema.org","@type":"BlogPosting","headline":${text(post.title)}`
	if (head.description) json += `,"description":${text(head.description)}`
	if (post.date) json += `,"datePublished":${text(post.date)}`
	if (post.lastmod) json += `,"dateModified":${text(post.lastmod)}`
	json += `,"author":${JSON.stringify(authors.map((name) => ({ '@type': 'Person', name })))}`
	if (address) json += `,"mainEntityOfPage":${text(address)}`
	if (image) json += `,"image":${text(image)}`
	json += `,"inLanguage":${text(post.language)},"wordCount":${post.words}`
	if (post.tags.length > 0) json += `,"keywords":${text(post.tags.join(', '))}`
	return `${json}}`.replaceAll('<', '\\u003c')
}
