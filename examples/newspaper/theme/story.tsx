import { type PostView, siteUrl, useComponents, useWording } from '@blog/theme'

/** A post: the story, and a column beside it with what belongs to it. */
export function Story(view: PostView) {
	const { AfterContent, BeforeContent, Body, Cover, MetaLine, ...beside } = useComponents()
	const { LinkList, PostNav, SeriesBox, TableOfContents, TermLinks } = beside
	const { texts } = useWording()
	const { site, post } = view
	const [section] = view.categories
	return (
		<div class="story">
			<article class="h-entry">
				{section && (
					<a class="kicker" href={siteUrl(site, section.url)} dir="auto">
						{section.name}
					</a>
				)}
				<h1 class="p-name" dir="auto">
					{post.title}
				</h1>
				{post.description && (
					<p class="description" dir="auto">
						{post.description}
					</p>
				)}
				<MetaLine site={site} post={post} detailed authors={view.authors} />
				{view.cover && <Cover site={site} cover={view.cover} />}
				<BeforeContent site={site} view={view} />
				<Body html={view.html} />
				<AfterContent site={site} view={view} />
			</article>
			<aside aria-label={texts.morePosts}>
				<TableOfContents headings={view.toc} open />
				{view.series.map((series) => (
					<SeriesBox site={site} series={series} />
				))}
				<TermLinks site={site} label={texts.tags} terms={view.tags} />
				<LinkList site={site} title={texts.related} links={view.related} />
			</aside>
			<PostNav site={site} newer={view.newer} older={view.older} />
		</div>
	)
}
