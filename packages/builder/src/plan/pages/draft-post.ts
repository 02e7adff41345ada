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
	const { newer, older } = context.main.neighbours(post)
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
		toc: wantsToc ? headingsIn(post, config.tocStyle.levels) : [],
		...(Object.keys(config.tocStyle).length > 0 && { tocStyle: tocStyleOf(config) }),
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
		backlinks: blog.backlinks(post).map((one) => ({
			title: context.titleOf(one),
			url: one.url,
		})),
		...(cover && !post.cover?.hidden && { cover }),
		share: shareTargetsOf(post, config),
		...(edit && { edit }),
	}
	return { view, body: post, diagnostics }
}

function headingsIn(
	{ headings }: Post<unknown>,
	levels: readonly [number, number] | undefined,
): Post<unknown>['headings'] {
	if (levels === undefined) return headings
	return headings.filter(({ depth }) => depth >= levels[0] && depth <= levels[1])
}

function tocStyleOf({ tocStyle }: PlanContext['config']): NonNullable<PostView['tocStyle']> {
	const { levels, ordered, least } = tocStyle
	return {
		...(levels && { levels: levels[1] - levels[0] + 1 }),
		...(ordered && { ordered }),
		...(least !== undefined && { least }),
	}
}

function imageOf({ url, alt, width, height }: CoverView): HeadImage {
	return { url, alt, width, height }
}

function termLinks(
	context: PlanContext,
	post: Post<unknown>,
	taxonomy: TaxonomyName,
): readonly TermLink[] {
	if (!context.kinds.has('term')) return []
	return termsOf(post, taxonomy).flatMap((name) => {
		const term = context.blog.term(taxonomy, name)
		return term && !term.isHidden ? [termLink(context, term, taxonomy)] : []
	})
}

function furtherTerms(context: PlanContext, post: Post<unknown>): NonNullable<PostView['terms']> {
	return context.taxonomies.flatMap(({ name, title }) =>
		post.terms?.[name] ? [{ title, terms: termLinks(context, post, name) }] : [],
	)
}

function seriesOf(
	{ blog, titleOfTerm, kinds }: PlanContext,
	post: Post<unknown>,
): PostView['series'] {
	if (!kinds.has('term')) return []
	return post.series.flatMap((name) => {
		const term = blog.term('series', name)
		if (!term?.posts.includes(post) || term.isHidden) return []
		const { url, posts } = term
		return [
			{
				name: titleOfTerm(term, 'series'),
				url,
				posts: posts.map(linked),
				place: posts.indexOf(post) + 1,
			},
		]
	})
}

/** The way to a post: home, and each section that it is in. */
function breadcrumbsOf(
	{ sectionsAbove, wording, home, allPosts }: PlanContext,
	post: Post<unknown>,
): PostView['breadcrumbs'] {
	const above = sectionsAbove(post).map(({ title, url }) => ({ title, url }))
	return [{ title: wording.texts.home, url: home }, ...(allPosts ? [allPosts] : []), ...above]
}
