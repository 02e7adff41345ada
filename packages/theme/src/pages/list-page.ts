import type { Parts } from '../components/parts.ts'
import { siteUrl } from '../components/site-url.ts'
import { type Html, html } from '../html/html.ts'
import type { ListView } from '../view.ts'

/** Home, a section, or the posts of a term. */
export function ListPage(view: ListView, parts: Parts): Html {
	const { Entry, Pager, Breadcrumbs, Body, wording } = parts
	const { kind, site, page, pageUrl, breadcrumbs } = view
	return html`
		${Breadcrumbs({ site, items: breadcrumbs })}
		${kind === 'home' ? homeHeader(view, parts) : listHeader(view, parts)}
		${view.html && Body({ html: view.html })}
		<div class="entries">
			${page.items.map((post) => Entry({ site, post }))}
			${page.total === 0 && html`<p>${wording.texts.nothing}</p>`}
		</div>
		${Pager({ site, page, pageUrl })}
	`
}

/** The site's introduction; for screen readers every page has its heading. */
function homeHeader({ site, intro }: ListView, { Body }: Parts): Html {
	return html`
		${!intro?.title && html`<h1 class="visually-hidden">${site.title}</h1>`}
		${
			intro &&
			html`
				<header class="intro">
					${intro.title && html`<h1>${intro.title}</h1>`}
					${intro.html && Body({ html: intro.html })}
				</header>
			`
		}
	`
}

function listHeader(
	{ site, head, title, description, page }: ListView,
	{ PageHeader, wording }: Parts,
): Html {
	const feed = head.feeds.find(({ type }) => type.includes('rss'))
	const meta = html`
		<p class="meta">
			${wording.count(wording.texts.posts, page.total)}
			${feed && html` · <a href="${siteUrl(site, feed.url)}">RSS</a>`}
		</p>
	`
	return PageHeader({ title, description, children: meta })
}
