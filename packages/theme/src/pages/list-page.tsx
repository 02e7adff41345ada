import { Body } from '../components/body.tsx'
import { siteUrl } from '../components/site-url.ts'
import { useComponents } from '../components/use-components.ts'
import type { ListView } from '../view.ts'

/** Home, a section, or the posts of a term. */
export function ListPage({ kind, site, head, title, html, page, pageUrl, breadcrumbs }: ListView) {
	const { Entry, Pager, Breadcrumbs } = useComponents()
	const feed = head.feeds.find(({ type }) => type.includes('rss'))
	return (
		<>
			<Breadcrumbs site={site} items={breadcrumbs} />
			{kind === 'home' ? (
				<HomeHeader site={site} number={page.number} />
			) : (
				<header class="page-header">
					<h1>{title}</h1>
					<p class="meta">
						{page.total} {page.total === 1 ? 'post' : 'posts'}
						{feed && (
							<>
								{'\u00a0·\u00a0'}
								<a href={siteUrl(site, feed.url)}>RSS</a>
							</>
						)}
					</p>
				</header>
			)}
			{html && page.number === 1 && <Body html={html} />}
			<div class="entries">
				{page.items.map((post) => (
					<Entry key={post.url} site={site} post={post} />
				))}
				{page.total === 0 && <p>Nothing here yet.</p>}
			</div>
			<Pager site={site} page={page} pageUrl={pageUrl} />
		</>
	)
}

/** The site's introduction on the first page; for screen readers every page has its heading. */
function HomeHeader({
	site,
	number,
}: {
	readonly site: ListView['site']
	readonly number: number
}) {
	const { intro } = site
	if (intro === undefined || number > 1) return <h1 class="visually-hidden">{site.title}</h1>
	return (
		<header class="intro">
			<h1>{intro.title}</h1>
			<p>{intro.text}</p>
		</header>
	)
}
