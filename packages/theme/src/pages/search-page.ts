import { Body } from '../components/body.ts'
import { PageHeader } from '../components/page-header.ts'
import type { Parts } from '../components/parts.ts'
import { siteUrl } from '../components/site-url.ts'
import { type Html, html } from '../html/html.ts'
import type { SearchView } from '../view.ts'

/** The page that the script puts the search into. */
export function SearchPage(view: SearchView, parts: Parts): Html {
	const { site, title, description, html: body, archive } = view
	const { texts } = parts.wording
	const list = archive && html`<a href="${siteUrl(site, archive.url)}">${archive.title}</a>`
	return html`
		${PageHeader(parts, title, description)}
		${body && Body(body, parts)}
		<div class="search-page">
			<noscript><p>${parts.wording.show(texts.searchWithoutScripts, { archive: list })}</p></noscript>
		</div>
	`
}
