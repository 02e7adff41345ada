import { type Html, html, raw } from '../html/html.ts'
import { isolated } from './isolated.ts'
import type { Parts } from './parts.ts'
import type { SeriesBoxProps } from './props.ts'
import { siteUrl } from './site-url.ts'

/** The parts of a series, with this one marked. */
export function SeriesBox(
	{ site, series: { name, url, posts, place } }: SeriesBoxProps,
	{ wording }: Parts,
): Html {
	if (posts.length < 2) return raw('')
	const { texts } = wording
	const link = html`<a href="${siteUrl(site, url)}"${wording.dir(name)}>${name}</a>`
	return html`
		<section class="series" aria-label="${wording.fill(texts.seriesNamed, { name })}">
			<p>${wording.show(texts.seriesPart, { place, total: posts.length, name: link })}</p>
			<ol>
				${posts.map(({ title, url }, index) =>
					index + 1 === place
						? html`<li aria-current="true">${isolated(title, wording)}</li>`
						: html`<li><a href="${siteUrl(site, url)}"${wording.dir(title)}>${title}</a></li>`,
				)}
			</ol>
		</section>
	`
}
