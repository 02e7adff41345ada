import { formatDate, frontMatterFlag } from '@blog/core'
import { type Html, html, raw } from '../html/html.ts'
import type { Site, TermLink } from '../view.ts'
import type { Parts } from './parts.ts'
import type { MetaLineProps } from './props.ts'
import { siteUrl } from './site-url.ts'

const between = raw('\u00a0·\u00a0')

/** `October 9, 2024 · 5 min · MW`. */
export function MetaLine(
	{ site, post, detailed = false, authors = [] }: MetaLineProps,
	{ kept }: Parts,
): Html {
	if (frontMatterFlag(post, 'hidemeta')) return raw('')
	const day = (date: string) => kept.same(site, date, () => writeDay(site, date))
	const parts: Html[] = []
	if (post.date) parts.push(day(post.date))
	if (post.readingTime > 0 && frontMatterFlag(post, 'ShowReadingTime') !== false)
		parts.push(html`<span>${post.readingTime} min</span>`)
	if (frontMatterFlag(post, 'ShowWordCount') ?? site.showWordCount)
		parts.push(html`<span>${post.words} ${post.words === 1 ? 'word' : 'words'}</span>`)
	const names = post.authors.length > 0 ? post.authors.join(', ') : site.author
	if (authors.length > 0)
		parts.push(html`<span class="author">${authorLinks(site, authors)}</span>`)
	else if (names) parts.push(html`<span class="author">${names}</span>`)
	if (detailed && post.lastmod && post.lastmod.slice(0, 10) !== post.date?.slice(0, 10))
		parts.push(html`<span>updated ${day(post.lastmod)}</span>`)
	if (post.draft) parts.push(html`<strong class="draft">Draft</strong>`)
	if (parts.length === 0) return raw('')
	return html`<p class="meta">${parts.map((part, index) => [index > 0 && between, part])}</p>`
}

function authorLinks(site: Site, authors: readonly TermLink[]): readonly Html[] {
	return authors.map(
		({ name, url }, index) =>
			html`${index > 0 && ', '}<a rel="author" href="${siteUrl(site, url)}">${name}</a>`,
	)
}

/** A day; its weekday, and its time as the author wrote it, are shown on demand. */
function writeDay(site: Site, date: string): Html {
	const full = formatDate(date, site.language, { dateStyle: 'full' })
	const time = date.length > 10 ? `, ${date.slice(11).replace(/(?=[+-]\d\d:\d\d$)/, ' ')}` : ''
	return html`<time datetime="${date}" title="${full + time}">${formatDate(date, site.language)}</time>`
}
