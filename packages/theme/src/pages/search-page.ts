import type { Parts } from '../components/parts.ts'
import { siteUrl } from '../components/site-url.ts'
import { type Html, html } from '../html/html.ts'
import type { SearchView } from '../view.ts'

/** The page that the script puts the search into. */
export function SearchPage(view: SearchView, parts: Parts): Html {
	const { site, title, description, html: body, archive } = view
	const { PageHeader, Body, wording } = parts
	const list = archive && html`<a href="${siteUrl(site, archive.url)}">${archive.title}</a>`
	return html`
		${PageHeader({ title, description })}
		${body && Body({ html: body })}
		<div class="search-page">
			<noscript><p>${wording.show(wording.texts.searchWithoutScripts, { archive: list })}</p></noscript>
		</div>
	`
}
