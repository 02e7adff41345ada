import { frontMatterFlag, type Post, parseUrl } from '@blog/core'
import { type Html, html, raw } from '../html/html.ts'
import type { Site } from '../site.ts'
import type { Wording } from '../texts/wording.ts'
import type { TermLink } from '../view.ts'
import type { Parts } from './parts.ts'
import type { MetaLineProps } from './props.ts'
import { siteUrl } from './site-url.ts'

const between = raw('\u00a0·\u00a0')

/**
 * `October 9, 2024 · 5 min · MW`.
 *
 * @see https://microformats.org/wiki/h-entry
 */
export function MetaLine(
	{ site, post, detailed = false, authors = [] }: MetaLineProps,
	{ kept, wording }: Parts,
): Html {
	if (frontMatterFlag(post, 'hidemeta')) return raw('')
	const { texts } = wording
	const day = (date: string, mark: Mark) =>
		kept.same(site, `${mark} ${date}`, () => writeDay(wording, date, mark))
	const parts: Html[] = []
	if (post.date) parts.push(day(post.date, 'dt-published'))
	const { showReadingTime = true } = site
	if (post.readingTime > 0 && (frontMatterFlag(post, 'ShowReadingTime') ?? showReadingTime))
		parts.push(html`<span>${wording.count(texts.minutes, post.readingTime)}</span>`)
	if (frontMatterFlag(post, 'ShowWordCount') ?? site.showWordCount)
		parts.push(html`<span>${wording.count(texts.words, post.words)}</span>`)
	const names = post.authors.length > 0 ? post.authors.join(texts.separator) : site.author
	const hasAuthor = !frontMatterFlag(post, 'hideAuthor')
	if (hasAuthor && authors.length > 0)
		parts.push(html`<span class="author">${authorLinks(site, authors, wording)}</span>`)
	else if (hasAuthor && names)
		parts.push(html`<span class="author p-author h-card"${wording.dir(names)}>${names}</span>`)
	if (detailed && post.lastmod && post.lastmod.slice(0, 10) > (post.date ?? '').slice(0, 10))
		parts.push(
			html`<span>${wording.show(texts.updated, { date: day(post.lastmod, 'dt-updated') })}</span>`,
		)
	const origin = detailed ? originOf(site, post) : undefined
	if (origin)
		parts.push(html`<span>${wording.show(texts.originally, { host: originLink(origin) })}</span>`)
	if (post.draft) parts.push(html`<strong class="draft">${texts.draft}</strong>`)
	if (parts.length === 0) return raw('')
	return html`<p class="meta">${parts.map((part, index) => [index > 0 && between, part])}</p>`
}

function authorLinks(site: Site, authors: readonly TermLink[], wording: Wording): readonly Html[] {
	return authors.map(
		({ name, url }, index) =>
			html`${index > 0 && wording.texts.separator}<a class="p-author h-card" rel="author" href="${siteUrl(site, url)}"${wording.dir(name)}>${name}</a>`,
	)
}

/** Where a post was published first, if that is another host and the post does not keep it to itself. */
function originOf(site: Site, post: Post<unknown>): URL | undefined {
	const { canonical = '' } = post
	const origin = /^https?:/i.test(canonical) ? parseUrl(canonical) : undefined
	if (origin === undefined) return undefined
	const isOwn = parseUrl(site.url)?.host === origin.host
	return isOwn || frontMatterFlag(post, 'ShowCanonicalLink') === false ? undefined : origin
}

function originLink({ href, host }: URL): Html {
	return html`<a href="${href}" rel="noopener">${host}</a>`
}

/** Names that microformats have for dates of an entry. */
type Mark = 'dt-published' | 'dt-updated'

/** A day; its weekday, and its time as the author wrote it, are shown on demand. */
function writeDay(wording: Wording, date: string, mark: Mark): Html {
	const full = wording.date(date, 'full')
	const time = date.length > 10 ? date.slice(11).replace(/(?=[+-]\d\d:\d\d$)/, ' ') : ''
	// In a text from right to left the time and its offset stay one piece from left to right.
	const shown = wording.isRightToLeft && time ? `\u2066${time}\u2069` : time
	const title = time ? full + wording.texts.separator + shown : full
	return html`<time class="${mark}" datetime="${date}" title="${title}">${wording.date(date, 'long')}</time>`
}
