import { type Html, html, raw } from '../html/html.ts'
import type { LinkListProps } from './props.ts'
import { siteUrl } from './site-url.ts'

/** A titled list of posts: related ones, those that mention this one. */
export function LinkList({ site, title, links }: LinkListProps): Html {
	if (links.length === 0) return raw('')
	return html`
		<section class="link-list">
			<h2>${title}</h2>
			<ul>
				${links.map(
					({ title, url }) => html`<li><a href="${siteUrl(site, url)}">${title}</a></li>`,
				)}
			</ul>
		</section>
	`
}
