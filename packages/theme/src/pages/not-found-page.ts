import { PageHeader } from '../components/page-header.ts'
import type { Parts } from '../components/parts.ts'
import { siteUrl } from '../components/site-url.ts'
import { type Html, html } from '../html/html.ts'
import type { NotFoundView } from '../view.ts'

/** The page for an address that is not there. */
export function NotFoundPage({ site, recent }: NotFoundView, { LinkList }: Parts): Html {
	const home = html`<a href="${siteUrl(site, '/')}">start at the home page</a>`
	const description = html`There is nothing at this address. It may have moved: ${home}.`
	return html`
		${PageHeader('Page not found', description)}
		${LinkList({ site, title: 'Newest posts', links: recent })}
	`
}
