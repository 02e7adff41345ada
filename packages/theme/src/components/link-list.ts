import { type Html, html, raw } from '../html/html.ts'
import type { Parts } from './parts.ts'
import type { LinkListProps } from './props.ts'
import { siteUrl } from './site-url.ts'

/** A titled list of posts: related ones, those that mention this one. */
export function LinkList({ site, title, links }: LinkListProps, { wording }: Parts): Html {
	if (links.length === 0) return raw('')
	return html`
		<section class="link-list">
			<h2>${title}</h2>
			<ul>
				${links.map(
					({ title, url }) =>
						html`<li><a href="${siteUrl(site, url)}"${wording.dir(title)}>${title}</a></li>`,
				)}
			</ul>
		</section>
	`
}
