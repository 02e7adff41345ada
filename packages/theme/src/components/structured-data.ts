import type { Site } from '../site.ts'
import type { Linked, PostView, View } from '../view.ts'
import type { Parts } from './parts.ts'
import { wholeUrl } from './site-url.ts'

/**
 * What search engines read of a page as JSON-LD, safe inside `<script>`: of a post the posting and the way to it, of the home page the
 * site and whose it is.
 *
 * @see https://schema.org/BlogPosting
 * @see https://schema.org/BreadcrumbList
 */
export function structuredData(view: View, wording: Parts['wording']): string | undefined {
	if (view.kind === 'post') return inScript([posting(view, wording), breadcrumbs(view)])
	if (view.kind === 'home' && view.page.number === 1) return inScript([website(view.site, wording)])
	return undefined
}

/** As a text: there is one in every post, and it is put together faster than made of objects. */
function inScript(graph: readonly (string | undefined)[]): string {
	const things = graph.filter((thing) => thing !== undefined)
	const body = things.length === 1 ? things[0]?.slice(1, -1) : `"@graph":[${things.join(',')}]`
	return `{"@context":"https://schema.org",${body}}`.replaceAll('<', '\\u003c')
}

const text = (value: string) => JSON.stringify(value)

function posting({ post, site, head, authors }: PostView, wording: Parts['wording']): string {
	const names = post.authors.length > 0 ? post.authors : site.author === '' ? [] : [site.author]
	const people = names.map((name) => {
		const page = authors.find((author) => author.name === name)
		return person(name, page && wholeUrl(site, page.url))
	})
	const [address, image] = [wholeUrl(site, post.url), wholeUrl(site, head.image?.url)]
	let json = `{"@type":"BlogPosting","headline":${text(post.title)}`
	if (head.description) json += `,"description":${text(head.description)}`
	if (post.date) json += `,"datePublished":${text(post.date)}`
	if (post.lastmod) json += `,"dateModified":${text(post.lastmod)}`
	json += `,"author":[${people.join(',')}]`
	if (address) json += `,"url":${text(address)},"mainEntityOfPage":${text(address)}`
	if (image) json += `,"image":${text(image)}`
	json += `${inLanguage(wording)},"wordCount":${post.words}`
	if (post.tags.length > 0) json += `,"keywords":${text(post.tags.join(', '))}`
	return `${json}}`
}

/** The way from the home page; without the address of the site there is none to tell. */
function breadcrumbs({ post, site, breadcrumbs }: PostView): string | undefined {
	if (breadcrumbs.length === 0 || wholeUrl(site, post.url) === undefined) return undefined
	const way: readonly Linked[] = [...breadcrumbs, post]
	const items = way.map(
		({ title, url }, index) =>
			`{"@type":"ListItem","position":${index + 1},"name":${text(title)},"item":${text(wholeUrl(site, url) ?? '')}}`,
	)
	return `{"@type":"BreadcrumbList","itemListElement":[${items.join(',')}]}`
}

function website(site: Site, wording: Parts['wording']): string {
	const address = wholeUrl(site, site.home ?? '/')
	let json = `{"@type":"WebSite","name":${text(site.title)}`
	if (site.description) json += `,"description":${text(site.description)}`
	if (address) json += `,"url":${text(address)}`
	json += inLanguage(wording)
	if (site.author !== '') json += `,"author":${person(site.author, address)}`
	return `${json}}`
}

function person(name: string, url: string | undefined): string {
	return `{"@type":"Person","name":${text(name)}${url ? `,"url":${text(url)}` : ''}}`
}

/** The page's. */
function inLanguage({ tag }: Parts['wording']): string {
	return tag === undefined ? '' : `,"inLanguage":${text(tag)}`
}
