import type { SeriesBoxProps } from './props.ts'
import { siteUrl } from './site-url.ts'

/** The parts of a series, with this one marked. */
export function SeriesBox({ site, series: { name, url, posts, place } }: SeriesBoxProps) {
	if (posts.length < 2) return null
	return (
		<section class="series" aria-label={`Series: ${name}`}>
			<p>
				Part {place} of {posts.length} in <a href={siteUrl(site, url)}>{name}</a>
			</p>
			<ol>
				{posts.map((post, index) => (
					<li key={post.url} aria-current={index + 1 === place ? 'true' : undefined}>
						{index + 1 === place ? post.title : <a href={siteUrl(site, post.url)}>{post.title}</a>}
					</li>
				))}
			</ol>
		</section>
	)
}
