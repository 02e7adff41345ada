import type { Parts } from '../components/parts.ts'
import { siteUrl } from '../components/site-url.ts'
import { type Html, html } from '../html/html.ts'
import type { ListView } from '../view.ts'

/** Home, a section, or the posts of a term. */
export function ListPage(view: ListView, parts: Parts): Html {
	const { Breadcrumbs, Body } = parts
	const { kind, site, breadcrumbs } = view
	return html`
		${Breadcrumbs({ site, items: breadcrumbs })}
		${kind === 'home' ? homeHeader(view, parts) : listHeader(view, parts)}
		${view.html && Body({ html: view.html })}
		${!view.isProfile && entries(view, parts)}
	`
}

/** For screen readers every page has its heading. */
function homeHeader({ site, intro, isProfile }: ListView, { Intro }: Parts): Html {
	return html`
		${!intro?.title && html`<h1 class="visually-hidden">${site.title}</h1>`}
		${intro && Intro({ site, intro, isProfile })}
	`
}

function listHeader(
	{ site, head, title, titleId, description, page }: ListView,
	{ PageHeader, wording }: Parts,
): Html {
	const feed = head.feeds.find(({ type }) => type.includes('rss'))
	const meta = html`
		<p class="meta">
			${wording.count(wording.texts.posts, page.total)}
			${feed && html` · <a href="${siteUrl(site, feed.url)}">RSS</a>`}
		</p>
	`
	return PageHeader({ title, id: titleId, description, children: meta })
}

function entries(view: ListView, { Entry, Pager, wording }: Parts): Html {
	const { site, page, pageUrl, hasLead = false, hasPins = false } = view
	return html`
		<div class="entries">
			${page.items.map((post, index) => {
				const marks = { lead: hasLead && index === 0, pinned: hasPins && post.weight !== 0 }
				return Entry({ site, post, ...marks })
			})}
			${page.total === 0 && html`<p>${wording.texts.nothing}</p>`}
		</div>
		${Pager({ site, page, pageUrl })}
	`
}
