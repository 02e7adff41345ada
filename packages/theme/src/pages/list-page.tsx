import { Body } from '../components/body.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { siteUrl } from '../components/site-url.ts'
import { useComponents } from '../components/use-components.ts'
import type { ListView } from '../view.ts'

/** Home, a section, or the posts of a term. */
export function ListPage(view: ListView) {
	const { Entry, Pager, Breadcrumbs } = useComponents()
	const { kind, site, html, page, pageUrl, breadcrumbs } = view
	return (
		<>
			<Breadcrumbs site={site} items={breadcrumbs} />
			{kind === 'home' ? <HomeHeader {...view} /> : <ListHeader {...view} />}
			{html && <Body html={html} />}
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

/** The site's introduction; for screen readers every page has its heading. */
function HomeHeader({ site, intro }: ListView) {
	return (
		<>
			{!intro?.title && <h1 class="visually-hidden">{site.title}</h1>}
			{intro && (
				<header class="intro">
					{intro.title && <h1>{intro.title}</h1>}
					{intro.html && <Body html={intro.html} />}
				</header>
			)}
		</>
	)
}

function ListHeader({ site, head, title, description, page }: ListView) {
	const feed = head.feeds.find(({ type }) => type.includes('rss'))
	return (
		<PageHeader title={title} description={description}>
			<p class="meta">
				{page.total} {page.total === 1 ? 'post' : 'posts'}
				{feed && (
					<>
						{'\u00a0·\u00a0'}
						<a href={siteUrl(site, feed.url)}>RSS</a>
					</>
				)}
			</p>
		</PageHeader>
	)
}
