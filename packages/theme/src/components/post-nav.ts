import { type Html, html, raw } from '../html/html.ts'
import { isolated } from './isolated.ts'
import type { Parts } from './parts.ts'
import type { PostNavProps } from './props.ts'
import { siteUrl } from './site-url.ts'

/** The next newer and the next older post. */
export function PostNav({ site, newer, older }: PostNavProps, { wording }: Parts): Html {
	if (newer === undefined && older === undefined) return raw('')
	const { texts } = wording
	const [back, forth] = wording.isRightToLeft ? ['→', '←'] : ['←', '→']
	return html`
		<nav class="post-nav" aria-label="${texts.morePosts}">
			${newer && html`<a class="newer" rel="prev" href="${siteUrl(site, newer.url)}"><span>${back} ${texts.newer}</span>${isolated(newer.title, wording)}</a>`}
			${older && html`<a class="older" rel="next" href="${siteUrl(site, older.url)}"><span>${texts.older} ${forth}</span>${isolated(older.title, wording)}</a>`}
		</nav>
	`
}
