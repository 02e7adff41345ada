import { Body } from '../components/body.tsx'
import { siteUrl } from '../components/site-url.ts'
import { useComponents } from '../components/use-components.ts'
import type { PostView } from '../view.ts'

/** One post with all that belongs to it. */
export function PostPage(view: PostView) {
	const { Breadcrumbs, MetaLine, TableOfContents, SeriesBox, TermLinks, PostNav, LinkList } =
		useComponents()
	const { site, post, series, cover } = view
	return (
		<>
			<Breadcrumbs site={site} items={view.breadcrumbs} />
			<article class="post">
				<header class="page-header">
					<h1>{post.title}</h1>
					{post.description && <p class="description">{post.description}</p>}
					<MetaLine site={site} post={post} detailed authors={view.authors} />
				</header>
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
				<TableOfContents headings={view.toc} />
				<Body html={view.html} />
				<footer class="post-footer">
					{series && <SeriesBox site={site} series={series} />}
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
