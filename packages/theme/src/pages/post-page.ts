import { frontMatterFlag } from '@blog/core'
import type { Parts } from '../components/parts.ts'
import { absoluteUrl, siteUrl } from '../components/site-url.ts'
import { attribute, type Html, html } from '../html/html.ts'
import type { Wording } from '../texts/wording.ts'
import type { PostView } from '../view.ts'

/** One post with all that belongs to it. */
export function PostPage(view: PostView, parts: Parts): Html {
	const {
		Breadcrumbs,
		PageHeader,
		MetaLine,
		Cover,
		TableOfContents,
		BeforeContent,
		Body,
		AfterContent,
		SeriesBox,
		TermLinks,
		PostNav,
		LinkList,
		Share,
		Comments,
		wording,
	} = parts
	const { texts } = wording
	const { site, post } = view
	const { title, titleHeading, description } = post
	const meta = MetaLine({ site, post, detailed: true, authors: view.authors })
	return html`
		${Breadcrumbs({ site, items: view.breadcrumbs })}
		<article class="post h-entry">
			<data class="u-url"${attribute('value', absoluteUrl(site, post.url))}></data>
			${PageHeader({ title, id: titleHeading?.id, description, children: meta })}
			${view.cover && Cover({ site, cover: view.cover })}
			${TableOfContents({ headings: view.toc, open: view.tocOpen, ...view.tocStyle })}
			${BeforeContent({ site, view })}
			${Body({ html: view.html })}
			${AfterContent({ site, view })}
			<footer class="post-footer">
				${view.series.map((series) => SeriesBox({ site, series }))}
				${TermLinks({ site, label: texts.categories, terms: view.categories })}
				${TermLinks({ site, label: texts.tags, terms: view.tags })}
				${view.terms?.map(({ title, terms }) => TermLinks({ site, label: title, terms }))}
				${Share({ site, post, targets: view.share ?? [] })}
				${editLink(view, wording)}
			</footer>
		</article>
		${PostNav({ site, newer: view.newer, older: view.older })}
		${LinkList({ site, title: texts.related, links: view.related })}
		${LinkList({ site, title: texts.mentionedIn, links: view.backlinks })}
		${frontMatterFlag(post, 'comments') !== false && Comments({ site, post })}
	`
}

/** A way to say what is wrong or missing. */
function editLink({ site, edit }: PostView, { texts }: Wording): Html | undefined {
	if (edit === undefined) return undefined
	const { title = texts.edit, url } = edit
	return html`<p class="meta edit"><a href="${siteUrl(site, url)}" rel="noopener">${title}</a></p>`
}
