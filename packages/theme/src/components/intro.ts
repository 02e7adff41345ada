import { type Html, html } from '../html/html.ts'
import type { Parts } from './parts.ts'
import { picture } from './picture.ts'
import type { IntroProps } from './props.ts'
import { siteUrl } from './site-url.ts'
import { socialIcons } from './social-icons.ts'

/** As the style sheet shows it, on every screen. */
const PICTURE_SIZE = '144px'

/** Who writes here and what about: above the posts, or alone in the middle of the page. */
export function Intro({ site, intro, isProfile }: IntroProps, { Body, wording }: Parts): Html {
	const { title, html: body, image, links = [], social } = intro
	return html`
		<header class="${isProfile ? 'intro profile' : 'intro'}">
			${image && picture(site, image, PICTURE_SIZE)}
			${title && html`<h1${wording.dir(title)}>${title}</h1>`}
			${body && Body({ html: body })}
			${links.length > 0 && html`<ul class="terms">${links.map(({ name, url }) => html`<li><a href="${siteUrl(site, url)}"${wording.dir(name)}>${name}</a></li>`)}</ul>`}
			${social && socialIcons(site)}
		</header>
	`
}
