import type { Post } from '@blog/core'
import type { Site } from '../view.ts'
import { siteUrl } from './site-url.ts'
import { useComponents } from './use-components.ts'

/** Props of {@link Entry}. */
export interface EntryProps {
	readonly site: Site
	readonly post: Post<unknown>
}

/** A post in a list: title, summary, meta line. The whole of it can be clicked. */
export function Entry({ site, post }: EntryProps) {
	const { MetaLine } = useComponents()
	return (
		<article class="entry">
			<h2>
				<a href={siteUrl(site, post.url)}>{post.title}</a>
			</h2>
			{post.summary && (
				<p class="summary">
					{post.summary}
					{post.truncated && ' ...'}
				</p>
			)}
			<MetaLine site={site} post={post} />
		</article>
	)
}
