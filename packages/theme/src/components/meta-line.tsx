import { formatDate, frontMatterFlag } from '@blog/core'
import type { Site } from '../view.ts'
import type { MetaLineProps } from './props.ts'
import { siteUrl } from './site-url.ts'

/** `October 9, 2024 · 5 min · MW`. */
export function MetaLine({ site, post, detailed = false, authors = [] }: MetaLineProps) {
	if (frontMatterFlag(post, 'hidemeta')) return null
	const names = post.authors.length > 0 ? post.authors.join(', ') : site.author
	const isUpdated = post.lastmod?.slice(0, 10) !== post.date?.slice(0, 10)
	const parts = [
		post.date && <Day date={post.date} site={site} />,
		post.readingTime > 0 && frontMatterFlag(post, 'ShowReadingTime') !== false && (
			<span>{post.readingTime} min</span>
		),
		(frontMatterFlag(post, 'ShowWordCount') ?? site.showWordCount) && (
			<span>
				{post.words} {post.words === 1 ? 'word' : 'words'}
			</span>
		),
		authors.length > 0 ? (
			<span class="author">
				{authors.flatMap(({ name, url }, index) => [
					index > 0 && ', ',
					<a key={url} rel="author" href={siteUrl(site, url)}>
						{name}
					</a>,
				])}
			</span>
		) : (
			names && <span class="author">{names}</span>
		),
		detailed && post.lastmod && isUpdated && (
			<span>
				updated <Day date={post.lastmod} site={site} />
			</span>
		),
		post.draft && <strong class="draft">Draft</strong>,
	].filter(Boolean)
	if (parts.length === 0) return null
	return (
		<p class="meta">
			{parts.flatMap((part, index) => (index === 0 ? [part] : ['\u00a0·\u00a0', part]))}
		</p>
	)
}

/** A day; its weekday, and its time as the author wrote it, are shown on demand. */
function Day({ date, site }: { readonly date: string; readonly site: Site }) {
	const full = formatDate(date, site.language, { dateStyle: 'full' })
	const time = date.length > 10 ? `, ${date.slice(11).replace(/(?=[+-]\d\d:\d\d$)/, ' ')}` : ''
	return (
		<time datetime={date} title={full + time}>
			{formatDate(date, site.language)}
		</time>
	)
}
