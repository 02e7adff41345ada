import type { LinkListProps } from './props.ts'
import { siteUrl } from './site-url.ts'

/** A titled list of posts: related ones, those that mention this one. */
export function LinkList({ site, title, links }: LinkListProps) {
	if (links.length === 0) return null
	return (
		<section class="link-list">
			<h2>{title}</h2>
			<ul>
				{links.map(({ title, url }) => (
					<li key={url}>
						<a href={siteUrl(site, url)}>{title}</a>
					</li>
				))}
			</ul>
		</section>
	)
}
