import { formatDate, type Post } from '@blog/core'
import { Body } from '../components/body.ts'
import { PageHeader } from '../components/page-header.ts'
import { siteUrl } from '../components/site-url.ts'
import { type Html, html } from '../html/html.ts'
import type { ArchiveView, Site } from '../view.ts'

type Year = ArchiveView['years'][number]
type Month = Year['months'][number]

/** All posts by year and month. */
export function ArchivePage(view: ArchiveView): Html {
	const { site, title, description, total, years } = view
	const count = html`<p class="meta">${total} ${total === 1 ? 'post' : 'posts'}</p>`
	return html`
		${PageHeader(title, description, count)}
		${view.html && Body(view.html)}
		${years.map((year) => yearOf(site, year))}
	`
}

function yearOf(site: Site, { year, posts, months }: Year): Html {
	return html`
		<section class="archive-year">
			<h2 id="${year}"><a href="#${year}">${year}</a> <span class="count">${posts}</span></h2>
			${months.map((month) => monthOf(site, year, month))}
		</section>
	`
}

function monthOf(site: Site, year: number, { month, posts }: Month): Html {
	const first = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`
	// The anchor is PaperMod's, in English whatever the page's language: links to it stay.
	const id = `${year}-${formatDate(first, 'en', { month: 'long' })}`
	const name = formatDate(first, site.language, { month: 'long' })
	return html`
		<section class="archive-month">
			<h3 id="${id}"><a href="#${id}">${name}</a> <span class="count">${posts.length}</span></h3>
			<ul>${posts.map((post) => itemOf(site, post))}</ul>
		</section>
	`
}

function itemOf(site: Site, { url, title, date, draft }: Post<unknown>): Html {
	return html`
		<li>
			<span>
				<a href="${siteUrl(site, url)}">${title}</a>
				${draft && html`<strong class="draft"> Draft</strong>`}
			</span>
			${
				date &&
				html`<time datetime="${date}">${formatDate(date, site.language, { month: 'short', day: 'numeric' })}</time>`
			}
		</li>
	`
}
