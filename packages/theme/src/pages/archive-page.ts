import type { Post } from '@blog/core'
import type { Parts } from '../components/parts.ts'
import { siteUrl } from '../components/site-url.ts'
import { type Html, html } from '../html/html.ts'
import type { Site } from '../site.ts'
import type { Wording } from '../texts/wording.ts'
import type { ArchiveView } from '../view.ts'
import { type ArchiveMonth, type ArchiveYear, archiveYears } from './archive-years.ts'

/** All posts by year and month. */
export function ArchivePage(view: ArchiveView, parts: Parts): Html {
	const { site, title, description, total } = view
	const { PageHeader, Body, wording } = parts
	const count = html`<p class="meta">${wording.count(wording.texts.posts, total)}</p>`
	return html`
		${PageHeader({ title, description, children: count })}
		${view.html && Body({ html: view.html })}
		${archiveYears(view.years, wording).map((year) => yearOf(site, year, wording))}
	`
}

function yearOf(site: Site, { id, name, posts, months }: ArchiveYear, wording: Wording): Html {
	return html`
		<section class="archive-year">
			<h2 id="${id}"><a href="#${id}">${name}</a> <span class="count">${wording.number(posts)}</span></h2>
			${months.map((month) => monthOf(site, month, wording))}
		</section>
	`
}

function monthOf(site: Site, { id, name, posts }: ArchiveMonth, wording: Wording): Html {
	return html`
		<section class="archive-month">
			<h3 id="${id}"><a href="#${id}">${name}</a> <span class="count">${wording.number(posts.length)}</span></h3>
			<ul>${posts.map((post) => itemOf(site, post, wording))}</ul>
		</section>
	`
}

function itemOf(site: Site, { url, title, date, draft }: Post<unknown>, wording: Wording): Html {
	return html`
		<li>
			<span>
				<a href="${siteUrl(site, url)}"${wording.dir(title)}>${title}</a>
				${draft && html`<strong class="draft"> ${wording.texts.draft}</strong>`}
			</span>
			${date && html`<time datetime="${date}">${wording.date(date, 'day')}</time>`}
		</li>
	`
}
