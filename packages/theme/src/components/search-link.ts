import { attribute, type Html, html, raw } from '../html/html.ts'
import type { Texts } from '../texts/texts.ts'
import type { Parts } from './parts.ts'
import type { SearchLinkProps } from './props.ts'
import { siteUrl } from './site-url.ts'

const icon = raw(
	'<svg viewBox="0 0 20 20" width="18" height="18" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" aria-hidden="true"><circle cx="8.75" cy="8.75" r="5.5"/><path d="m13 13 4 4"/></svg>',
)

/** What the script of the search says. */
const said = [
	'search',
	'searchResults',
	'searchNone',
	'searchedFor',
	'searchFailed',
	'searchMore',
	'searchClose',
] as const satisfies readonly (keyof Texts)[]

/** Texts that the script of the search gets from the page. */
export type SearchTexts = Pick<Texts, (typeof said)[number]>

/** The link to the search, which opens it over the page when scripts run. */
export function SearchLink(
	{ site, current }: SearchLinkProps,
	{ wording: { texts } }: Parts,
): Html {
	const { search } = site
	if (search === undefined) return raw('')
	const own = Object.fromEntries(said.map((name) => [name, texts[name]]))
	return html`
		<a class="search-link" href="${siteUrl(site, search.url)}" accesskey="/"
			${attribute('title', `${texts.search} (/)`)}
			${attribute('aria-label', texts.search)}
			${attribute('aria-current', search.url === current ? 'page' : undefined)}
			${attribute('data-search', siteUrl(site, site.assets.search))}
			${attribute('data-index', siteUrl(site, search.index))}
			${attribute('data-texts', JSON.stringify(own))}>${icon}</a>
	`
}
