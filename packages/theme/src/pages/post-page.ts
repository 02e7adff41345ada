import { Body } from '../components/body.ts'
import { PageHeader } from '../components/page-header.ts'
import type { Parts } from '../components/parts.ts'
import { absoluteUrl, siteUrl } from '../components/site-url.ts'
import { attribute, type Html, html } from '../html/html.ts'
import type { CoverView, PostView } from '../view.ts'

/** One post with all that belongs to it. */
export function PostPage(view: PostView, parts: Parts): Html {
	const {
		Breadcrumbs,
		MetaLine,
		TableOfContents,
		SeriesBox,
		TermLinks,
		PostNav,
		LinkList,
		wording,
	} = parts
	const { texts } = wording
	const { site, post } = view
	const meta = MetaLine({ site, post, detailed: true, authors: view.authors })
	return html`
		${Breadcrumbs({ site, items: view.breadcrumbs })}
		<article class="post h-entry">
			<data class="u-url"${attribute('value', absoluteUrl(site, post.url))}></data>
			${PageHeader(parts, post.title, post.description, meta)}
			${cover(view)}
			${TableOfContents({ headings: view.toc, open: view.tocOpen })}
			${Body(view.html, parts)}
			<footer class="post-footer">
				${view.series.map((series) => SeriesBox({ site, series }))}
				${TermLinks({ site, label: texts.categories, terms: view.categories })}
				${TermLinks({ site, label: texts.tags, terms: view.tags })}
			</footer>
		</article>
		${PostNav({ site, newer: view.newer, older: view.older })}
		${LinkList({ site, title: texts.related, links: view.related })}
		${LinkList({ site, title: texts.mentionedIn, links: view.backlinks })}
	`
}

/** On top of the page: fetched at once. */
function cover({ site, cover }: PostView): Html | undefined {
	if (cover === undefined) return undefined
	const { url, alt, caption, width, height, sources = [] } = cover
	const size = [attribute('width', width), attribute('height', height)]
	const image = html`<img${attribute('src', siteUrl(site, url))}${attribute('alt', alt)}${size} fetchpriority="high" decoding="async"/>`
	return html`
		<figure class="cover">
			${sources.length === 0 ? image : html`<picture>${sourcesOf(cover)}${image}</picture>`}
			${caption && html`<figcaption>${caption}</figcaption>`}
		</figure>
	`
}

function sourcesOf({ sources = [], column }: CoverView): readonly Html[] {
	const sizes =
		column &&
		`(max-width: ${column.width + column.margin}px) calc(100vw - ${column.margin}px), ${column.width}px`
	return sources.map(
		({ type, srcset }) =>
			html`<source${attribute('type', type)}${attribute('srcset', srcset)}${attribute('sizes', sizes)}/>`,
	)
}
