import { Body } from '../components/body.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { siteUrl } from '../components/site-url.ts'
import { useComponents } from '../components/use-components.ts'
import type { PostView } from '../view.ts'

/** One post with all that belongs to it. */
export function PostPage(view: PostView) {
	const { Breadcrumbs, MetaLine, TableOfContents, SeriesBox, TermLinks, PostNav, LinkList } =
		useComponents()
	const { site, post, cover } = view
	return (
		<>
			<Breadcrumbs site={site} items={view.breadcrumbs} />
			<article class="post">
				<PageHeader title={post.title} description={post.description}>
					<MetaLine site={site} post={post} detailed authors={view.authors} />
				</PageHeader>
				{cover && (
					<figure class="cover">
						<img
							src={siteUrl(site, cover.url)}
							alt={cover.alt}
							width={cover.width}
							height={cover.height}
						/>
						{cover.caption && <figcaption>{cover.caption}</figcaption>}
					</figure>
				)}
				<TableOfContents headings={view.toc} open={view.tocOpen} />
				<Body html={view.html} />
				<footer class="post-footer">
					{view.series.map((series) => (
						<SeriesBox key={series.url} site={site} series={series} />
					))}
					<TermLinks site={site} label="Categories" terms={view.categories} />
					<TermLinks site={site} label="Tags" terms={view.tags} />
				</footer>
			</article>
			<PostNav site={site} newer={view.newer} older={view.older} />
			<LinkList site={site} title="Related" links={view.related} />
			<LinkList site={site} title="Mentioned in" links={view.backlinks} />
		</>
	)
}
