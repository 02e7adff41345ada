import { type Html, html, raw } from '../html/html.ts'
import type { Linked } from '../view.ts'
import type { Parts } from './parts.ts'
import type { PostNavProps } from './props.ts'
import { siteUrl } from './site-url.ts'

/** The next newer and the next older post. */
export function PostNav({ site, newer, older }: PostNavProps, { wording }: Parts): Html {
	if (newer === undefined && older === undefined) return raw('')
	const { texts } = wording
	const [back, forth] = wording.isRightToLeft ? ['→', '←'] : ['←', '→']
	const titleOf = ({ title }: Linked) => {
		const dir = wording.dirOf(title)
		return dir ? html`<bdi>${title}</bdi>` : title
	}
	return html`
		<nav class="post-nav" aria-label="${texts.morePosts}">
			${newer && html`<a class="newer" rel="prev" href="${siteUrl(site, newer.url)}"><span>${back} ${texts.newer}</span>${titleOf(newer)}</a>`}
			${older && html`<a class="older" rel="next" href="${siteUrl(site, older.url)}"><span>${texts.older} ${forth}</span>${titleOf(older)}</a>`}
		</nav>
	`
}
