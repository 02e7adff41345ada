import { pageNumbers } from './page-numbers.ts'
import type { PagerProps } from './props.ts'
import { siteUrl } from './site-url.ts'

/** Links to the pages before and after, and to some by number; nothing where there is only one. */
export function Pager({ site, page: { number, pages }, pageUrl }: PagerProps) {
	if (pages <= 1) return null
	const href = (page: number) => siteUrl(site, pageUrl(page))
	return (
		<nav class="pager" aria-label="Pages">
			{number > 1 && (
				<a class="previous" rel="prev" href={href(number - 1)}>
					« Prev
				</a>
			)}
			<ol>
				{pageNumbers(number, pages).map((page, index) => (
					<li key={`${index}`}>
						{page === 0 ? (
							<span>…</span>
						) : page === number ? (
							<span aria-current="page">{page}</span>
						) : (
							<a href={href(page)} aria-label={`Page ${page}`}>
								{page}
							</a>
						)}
					</li>
				))}
			</ol>
			{number < pages && (
				<a class="next" rel="next" href={href(number + 1)}>
					Next »
				</a>
			)}
		</nav>
	)
}
