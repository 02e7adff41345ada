import { frontMatterFlag, type Post, type TaxonomyName, termsOf } from '@blog/core'
import type { CoverView, HeadImage, PostView, TermLink } from '@blog/theme'
import type { PlanContext } from '../context.ts'
import { coverOf } from '../files/cover.ts'
import { linked } from '../linked.ts'
import { twinUrl } from '../machines/markdown-twin.ts'
import { editLink } from './edit-link.ts'
import { pageHead } from './head.ts'
import type { Draft } from './page-output.ts'
import { termLink } from './plan-terms.ts'
import { shareTargetsOf } from './share-targets-of.ts'

/** Gathers what the page of a post shows around its body. */
export function draftPost(context: PlanContext, post: Post<unknown>): Draft {
	const { blog, site, config } = context
	const { newer, older } = blog.neighbours(post)
	const { cover, diagnostics } = coverOf(context, post)
	const isShown = (name: string) => frontMatterFlag(post, name) !== false
	const hasNav = isShown('ShowPostNavLinks')
	const edit = editLink(context, post)
	const wantsToc = frontMatterFlag(post, 'toc', 'ShowToc') ?? config.toc

	const view: PostView = {
		kind: 'post',
		site,
		head: pageHead(context, {
			title: post.title,
			description: post.description || post.summary,
			url: post.url,
			image: context.plannedCards.imageOf(post) ?? (cover && imageOf(cover)),
			source: post,
			markdown: twinUrl(context, post.url),
		}),
		post,
		html: '',
		toc: wantsToc ? post.headings : [],
		tocOpen: frontMatterFlag(post, 'TocOpen') ?? config.tocOpen,
		breadcrumbs: isShown('ShowBreadCrumbs') ? breadcrumbsOf(context, post) : [],
		tags: termLinks(context, post, 'tags'),
		categories: termLinks(context, post, 'categories'),
		...(post.terms && { terms: furtherTerms(context, post) }),
		authors: termLinks(context, post, 'authors'),
		series: seriesOf(context, post),
		...(newer && hasNav && { newer: linked(newer) }),
		...(older && hasNav && { older: linked(older) }),
		related: blog.related(post).map(linked),
		backlinks: blog.backlinks(post).map(linked),
		...(cover && !post.cover?.hidden && { cover }),
		share: shareTargetsOf(post, config),
		...(edit && { edit }),
	}
	return { view, body: post, diagnostics }
}

function imageOf({ url, alt, width, height }: CoverView): HeadImage {
	return { url, alt, width, height }
}

function termLinks(
	{ blog }: PlanContext,
	post: Post<unknown>,
	taxonomy: TaxonomyName,
): readonly TermLink[] {
	return termsOf(post, taxonomy).flatMap((name) => {
		const term = blog.term(taxonomy, name)
		return term ? [termLink(term)] : []
	})
}

function furtherTerms(context: PlanContext, post: Post<unknown>): NonNullable<PostView['terms']> {
	return context.taxonomies.flatMap(({ name, title }) =>
		post.terms?.[name] ? [{ title, terms: termLinks(context, post, name) }] : [],
	)
}

function seriesOf({ blog }: PlanContext, post: Post<unknown>): PostView['series'] {
	return post.series.flatMap((name) => {
		const term = blog.term('series', name)
		if (!term) return []
		const { url, posts } = term
		return [{ name: term.name, url, posts: posts.map(linked), place: posts.indexOf(post) + 1 }]
	})
}

function breadcrumbsOf(context: PlanContext, post: Post<unknown>): PostView['breadcrumbs'] {
	const { blog, sections, wording } = context
	const url = blog.sections.find(({ name }) => name === post.section)?.url
	const section = sections.find((one) => one.url === url)
	const home = { title: wording.texts.home, url: context.home }
	return section ? [home, { title: section.title, url: section.url }] : [home]
}
