import { type Html, html } from '../html/html.ts'
import type { ListView } from '../view.ts'
import { Body } from './body.ts'
import type { Parts } from './parts.ts'
import { picture } from './picture.ts'
import { siteUrl } from './site-url.ts'
import { socialIcons } from './social-icons.ts'

/** As the style sheet shows it, on every screen. */
const PICTURE_SIZE = '144px'

/** Who writes here and what about: above the posts, or alone in the middle of the page. */
export function Intro({ site, intro, isProfile }: ListView, parts: Parts): Html | undefined {
	if (intro === undefined) return undefined
	const { title, html: body, image, links = [], social } = intro
	return html`
		<header class="${isProfile ? 'intro profile' : 'intro'}">
			${image && picture(site, image, PICTURE_SIZE)}
			${title && html`<h1${parts.wording.dir(title)}>${title}</h1>`}
			${body && Body(body, parts)}
			${links.length > 0 && html`<ul class="terms">${links.map(({ name, url }) => html`<li><a href="${siteUrl(site, url)}"${parts.wording.dir(name)}>${name}</a></li>`)}</ul>`}
			${social && socialIcons(site)}
		</header>
	`
}
