import { formatDate } from '@blog/core'
import { Body } from '../components/body.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { siteUrl } from '../components/site-url.ts'
import type { ArchiveView } from '../view.ts'

/** All posts by year and month. */
export function ArchivePage({ site, title, description, html, total, years }: ArchiveView) {
	return (
		<>
			<PageHeader title={title} description={description}>
				<p class="meta">
					{total} {total === 1 ? 'post' : 'posts'}
				</p>
			</PageHeader>
			{html && <Body html={html} />}
			{years.map(({ year, posts, months }) => (
				<section key={year} class="archive-year">
					<h2 id={String(year)}>
						<a href={`#${year}`}>{year}</a> <span class="count">{posts}</span>
					</h2>
					{months.map(({ month, posts }) => (
						<Month key={month} site={site} year={year} month={month} posts={posts} />
					))}
				</section>
			))}
		</>
	)
}

type MonthProps = Pick<ArchiveView, 'site'> & {
	readonly year: number
	readonly month: number
	readonly posts: ArchiveView['years'][number]['months'][number]['posts']
}

function Month({ site, year, month, posts }: MonthProps) {
	const first = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`
	// The anchor is PaperMod's, in English whatever the page's language: links to it stay.
	const id = `${year}-${formatDate(first, 'en', { month: 'long' })}`
	return (
		<section class="archive-month">
			<h3 id={id}>
				<a href={`#${id}`}>{formatDate(first, site.language, { month: 'long' })}</a>{' '}
				<span class="count">{posts.length}</span>
			</h3>
			<ul>
				{posts.map((post) => (
					<li key={post.url}>
						<span>
							<a href={siteUrl(site, post.url)}>{post.title}</a>
							{post.draft && <strong class="draft"> Draft</strong>}
						</span>
						{post.date && (
							<time datetime={post.date}>
								{formatDate(post.date, site.language, { month: 'short', day: 'numeric' })}
							</time>
						)}
					</li>
				))}
			</ul>
		</section>
	)
}
