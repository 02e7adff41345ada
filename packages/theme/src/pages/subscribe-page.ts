import type { Parts } from '../components/parts.ts'
import { absoluteUrl, siteUrl } from '../components/site-url.ts'
import { type Html, html } from '../html/html.ts'
import type { SubscribeView } from '../view.ts'

/** What feeds are, and the addresses of the site's. */
export function SubscribePage({ site, feeds }: SubscribeView, parts: Parts): Html {
	const { PageHeader, wording } = parts
	const { texts } = wording
	return html`
		${PageHeader({ title: texts.subscribe, description: texts.feedHelp })}
		<ul class="feeds">
			${feeds.map(
				({ title, type, url }) => html`
					<li>
						<span${wording.dir(title)}>${title}</span>
						<a class="feed-address" href="${siteUrl(site, url)}" type="${type}">${absoluteUrl(site, url)}</a>
						<button type="button" class="copy-code" hidden>${texts.copy}</button>
					</li>
				`,
			)}
		</ul>
	`
}
