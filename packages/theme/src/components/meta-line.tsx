import { formatDate } from '@blog/core'
import type { MetaLineProps } from './props.ts'

/** `October 9, 2024 · 5 min · MW`. */
export function MetaLine({ site, post, detailed = false }: MetaLineProps) {
	const authors = post.authors.length > 0 ? post.authors.join(', ') : site.author
	const updated =
		detailed && post.lastmod && post.lastmod.slice(0, 10) !== post.date?.slice(0, 10)
			? post.lastmod
			: undefined
	const parts = [
		post.date && (
			<time datetime={post.date} title={post.date}>
				{formatDate(post.date, site.language)}
			</time>
		),
		post.readingTime > 0 && <span title={`${post.words} words`}>{post.readingTime} min</span>,
		site.showWordCount && <span>{post.words} words</span>,
		authors && <span class="author">{authors}</span>,
		updated && (
			<span>
				updated <time datetime={updated}>{formatDate(updated, site.language)}</time>
			</span>
		),
		post.draft && <strong class="draft">Draft</strong>,
	].filter(Boolean)
	return (
		<p class="meta">
			{parts.flatMap((part, index) => (index === 0 ? [part] : ['\u00a0·\u00a0', part]))}
		</p>
	)
}
