import { frontMatterFlag } from '@blog/core'
import type { EntryProps } from './props.ts'
import { siteUrl } from './site-url.ts'
import { useComponents } from './use-components.ts'

/** A post in a list: title, summary, meta line. The whole of it can be clicked. */
export function Entry({ site, post }: EntryProps) {
	const { MetaLine } = useComponents()
	const hasSummary = post.summary !== '' && !frontMatterFlag(post, 'hideSummary')
	return (
		<article class="entry">
			<h2>
				<a href={siteUrl(site, post.url)}>{post.title}</a>
			</h2>
			{hasSummary && (
				<p class="summary">
					{post.summary}
					{post.truncated && ' ...'}
				</p>
			)}
			<MetaLine site={site} post={post} />
		</article>
	)
}
