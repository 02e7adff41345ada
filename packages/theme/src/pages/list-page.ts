import { Body } from '../components/body.ts'
import { PageHeader } from '../components/page-header.ts'
import type { Parts } from '../components/parts.ts'
import { siteUrl } from '../components/site-url.ts'
import { type Html, html } from '../html/html.ts'
import type { ListView } from '../view.ts'

/** Home, a section, or the posts of a term. */
export function ListPage(view: ListView, { Entry, Pager, Breadcrumbs }: Parts): Html {
	const { kind, site, page, pageUrl, breadcrumbs } = view
	return html`
		${Breadcrumbs({ site, items: breadcrumbs })}
		${kind === 'home' ? homeHeader(view) : listHeader(view)}
		${view.html && Body(view.html)}
		<div class="entries">
			${page.items.map((post) => Entry({ site, post }))}
			${page.total === 0 && html`<p>Nothing here yet.</p>`}
		</div>
		${Pager({ site, page, pageUrl })}
	`
}

/** The site's introduction; for screen readers every page has its heading. */
function homeHeader({ site, intro }: ListView): Html {
	return html`
		${!intro?.title && html`<h1 class="visually-hidden">${site.title}</h1>`}
		${
			intro &&
			html`
				<header class="intro">
					${intro.title && html`<h1>${intro.title}</h1>`}
					${intro.html && Body(intro.html)}
				</header>
			`
		}
	`
}

function listHeader({ site, head, title, description, page }: ListView): Html {
	const feed = head.feeds.find(({ type }) => type.includes('rss'))
	const meta = html`
		<p class="meta">
			${page.total} ${page.total === 1 ? 'post' : 'posts'}
			${feed && html` · <a href="${siteUrl(site, feed.url)}">RSS</a>`}
		</p>
	`
	return PageHeader(title, description, meta)
}
