import { type Html, html, raw } from '../html/html.ts'
import type { PostNavProps } from './props.ts'
import { siteUrl } from './site-url.ts'

/** The next newer and the next older post. */
export function PostNav({ site, newer, older }: PostNavProps): Html {
	if (newer === undefined && older === undefined) return raw('')
	return html`
		<nav class="post-nav" aria-label="More posts">
			${newer && html`<a class="newer" rel="prev" href="${siteUrl(site, newer.url)}"><span>← Newer</span>${newer.title}</a>`}
			${older && html`<a class="older" rel="next" href="${siteUrl(site, older.url)}"><span>Older →</span>${older.title}</a>`}
		</nav>
	`
}
