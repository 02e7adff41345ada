import type { BreadcrumbsProps } from './props.ts'
import { siteUrl } from './site-url.ts'

/** The way from the home page to this one. */
export function Breadcrumbs({ site, items }: BreadcrumbsProps) {
	if (items.length === 0) return null
	return (
		<nav class="breadcrumbs" aria-label="Breadcrumbs">
			<ol>
				{items.map(({ title, url }) => (
					<li key={url}>
						<a href={siteUrl(site, url)}>{title}</a>
					</li>
				))}
			</ol>
		</nav>
	)
}
