import { type Html, html, raw } from '../html/html.ts'
import type { BreadcrumbsProps } from './props.ts'
import { siteUrl } from './site-url.ts'

/** The way from the home page to this one. */
export function Breadcrumbs({ site, items }: BreadcrumbsProps): Html {
	if (items.length === 0) return raw('')
	return html`
		<nav class="breadcrumbs" aria-label="Breadcrumbs">
			<ol>
				${items.map(
					({ title, url }) => html`<li><a href="${siteUrl(site, url)}">${title}</a></li>`,
				)}
			</ol>
		</nav>
	`
}
