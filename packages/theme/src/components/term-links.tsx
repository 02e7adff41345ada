import type { TermLinksProps } from './props.ts'
import { siteUrl } from './site-url.ts'

/** Tags or categories as a row of links. */
export function TermLinks({ site, label, terms, counts = false }: TermLinksProps) {
	if (terms.length === 0) return null
	return (
		<ul class="terms" aria-label={label}>
			{terms.map(({ name, url, count }) => (
				<li key={url}>
					<a href={siteUrl(site, url)} rel="tag">
						{name}
						{counts && <span class="count"> {count}</span>}
					</a>
				</li>
			))}
		</ul>
	)
}
