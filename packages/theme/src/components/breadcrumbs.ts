import { type Html, html, raw } from '../html/html.ts'
import type { Parts } from './parts.ts'
import type { BreadcrumbsProps } from './props.ts'
import { siteUrl } from './site-url.ts'

/** The way from the home page to this one. */
export function Breadcrumbs({ site, items }: BreadcrumbsProps, { wording }: Parts): Html {
	if (items.length === 0) return raw('')
	return html`
		<nav class="breadcrumbs" aria-label="${wording.texts.breadcrumbs}">
			<ol>
				${items.map(
					({ title, url }) =>
						html`<li><a href="${siteUrl(site, url)}"${wording.dir(title)}>${title}</a></li>`,
				)}
			</ol>
		</nav>
	`
}
