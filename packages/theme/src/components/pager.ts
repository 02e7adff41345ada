import { type Html, html, raw } from '../html/html.ts'
import { pageNumbers } from './page-numbers.ts'
import type { Parts } from './parts.ts'
import type { PagerProps } from './props.ts'
import { siteUrl } from './site-url.ts'

/** Links to the pages before and after, and to some by number; nothing where there is only one. */
export function Pager(
	{ site, page: { number, pages }, pageUrl }: PagerProps,
	{ wording }: Parts,
): Html {
	if (pages <= 1) return raw('')
	const { texts } = wording
	const href = (page: number) => siteUrl(site, pageUrl(page))
	const item = (page: number) => {
		if (page === 0) return html`<li><span>…</span></li>`
		const shown = wording.number(page)
		if (page === number) return html`<li><span aria-current="page">${shown}</span></li>`
		return html`<li><a href="${href(page)}" aria-label="${wording.fill(texts.pageNumber, { page })}">${shown}</a></li>`
	}
	return html`
		<nav class="pager" aria-label="${texts.pages}">
			${number > 1 && html`<a class="previous" rel="prev" href="${href(number - 1)}">« ${texts.previous}</a>`}
			<ol>${pageNumbers(number, pages).map(item)}</ol>
			${number < pages && html`<a class="next" rel="next" href="${href(number + 1)}">${texts.next} »</a>`}
		</nav>
	`
}
