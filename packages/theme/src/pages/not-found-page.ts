import type { Parts } from '../components/parts.ts'
import { homeUrl, siteUrl } from '../components/site-url.ts'
import { type Html, html } from '../html/html.ts'
import type { NotFoundView } from '../view.ts'

/** The page for an address that is not there. */
export function NotFoundPage({ site, recent }: NotFoundView, parts: Parts): Html {
	const { PageHeader, LinkList, wording } = parts
	const { texts } = wording
	const home = html`<a href="${siteUrl(site, homeUrl(site))}">${texts.notFoundHome}</a>`
	const description = html`${wording.show(texts.notFoundText, { home })}`
	return html`
		${PageHeader({ title: texts.notFound, description })}
		${site.search && html`<div class="search-page" data-guess></div>`}
		${LinkList({ site, title: texts.newestPosts, links: recent })}
	`
}
