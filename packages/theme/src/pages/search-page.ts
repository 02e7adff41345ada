import { Body } from '../components/body.ts'
import { PageHeader } from '../components/page-header.ts'
import { siteUrl } from '../components/site-url.ts'
import { type Html, html } from '../html/html.ts'
import type { SearchView } from '../view.ts'

/** The page that the script puts the search into. */
export function SearchPage({ site, title, description, html: body, archive }: SearchView): Html {
	const list = archive && html` <a href="${siteUrl(site, archive.url)}">${archive.title}</a>.`
	return html`
		${PageHeader(title, description)}
		${body && Body(body)}
		<div class="search-page">
			<noscript><p>Searching needs scripts, which this browser does not run. All posts are listed here:${list}</p></noscript>
		</div>
	`
}
