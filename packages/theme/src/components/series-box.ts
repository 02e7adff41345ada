import { type Html, html, raw } from '../html/html.ts'
import type { SeriesBoxProps } from './props.ts'
import { siteUrl } from './site-url.ts'

/** The parts of a series, with this one marked. */
export function SeriesBox({ site, series: { name, url, posts, place } }: SeriesBoxProps): Html {
	if (posts.length < 2) return raw('')
	return html`
		<section class="series" aria-label="Series: ${name}">
			<p>Part ${place} of ${posts.length} in <a href="${siteUrl(site, url)}">${name}</a></p>
			<ol>
				${posts.map(({ title, url }, index) =>
					index + 1 === place
						? html`<li aria-current="true">${title}</li>`
						: html`<li><a href="${siteUrl(site, url)}">${title}</a></li>`,
				)}
			</ol>
		</section>
	`
}
