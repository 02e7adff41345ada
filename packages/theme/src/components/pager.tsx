import type { PagerProps } from './props.ts'
import { siteUrl } from './site-url.ts'

/** Links to the pages before and after; nothing where there is only one. */
export function Pager({ site, page: { number, pages }, pageUrl }: PagerProps) {
	if (pages === 1) return null
	return (
		<nav class="pager" aria-label="Pages">
			{number > 1 ? (
				<a rel="prev" href={siteUrl(site, pageUrl(number - 1))}>
					← Newer
				</a>
			) : (
				<span />
			)}
			<span class="pager-place">
				{number} / {pages}
			</span>
			{number < pages ? (
				<a rel="next" href={siteUrl(site, pageUrl(number + 1))}>
					Older →
				</a>
			) : (
				<span />
			)}
		</nav>
	)
}
