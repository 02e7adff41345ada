import { attribute, type Html, html, raw } from '../html/html.ts'
import { searchTexts } from '../search-texts.ts'
import type { Site } from '../view.ts'
import { siteUrl } from './site-url.ts'

const icon = raw(
	'<svg viewBox="0 0 20 20" width="18" height="18" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" aria-hidden="true"><circle cx="8.75" cy="8.75" r="5.5"/><path d="m13 13 4 4"/></svg>',
)

/** The link to the search, which opens it over the page when scripts run. */
export function searchLink(site: Site, current: string): Html | undefined {
	if (site.search === undefined) return undefined
	const { search } = searchTexts
	const isCurrent = site.search === current
	return html`
		<a class="search-link" href="${siteUrl(site, site.search)}" accesskey="/" title="${search} (/)" aria-label="${search}"
			${attribute('aria-current', isCurrent ? 'page' : undefined)}
			${attribute('data-search', siteUrl(site, site.assets.search))}
			${attribute('data-texts', JSON.stringify(searchTexts))}>${icon}</a>
	`
}
