import type { Post, TaxonomyName } from '@blog/core'
import type { PostView, TermLink } from '@blog/theme'
import type { PlanContext } from './context.ts'
import { coverOf } from './cover.ts'
import { feedLinks } from './feed-links.ts'
import { flag } from './front-matter-flag.ts'
import { linked } from './linked.ts'
import type { MadeView } from './page-output.ts'
import { termLink } from './plan-terms.ts'

/** Renders a post and gathers what its page shows around it. */
export async function postView(context: PlanContext, post: Post<unknown>): Promise<MadeView> {
	const { blog, site, config } = context
	const body = await context.bodies.page(post)
	const { newer, older } = blog.neighbours(post)
	const { cover, diagnostics } = coverOf(context, post)
	const series = seriesOf(context, post)
	const wantsToc = flag(post.data, ['toc', 'showtoc']) ?? config.toc

	const view: PostView = {
		kind: 'post',
		site,
		head: {
			title: post.title,
			description: post.description || post.summary,
			url: post.url,
			...(post.canonical !== undefined && { canonical: post.canonical }),
			feeds: feedLinks('/', site.title),
			...(flag(post.data, ['robotsnoindex', 'noindex']) && { noindex: true }),
			...(cover && { image: cover.url }),
		},
		post,
		html: body.html,
		toc: wantsToc ? post.headings : [],
		breadcrumbs: breadcrumbsOf(context, post),
		tags: termLinks(context, post, 'tags'),
		categories: termLinks(context, post, 'categories'),
		authors: termLinks(context, post, 'authors'),
		...(series && { series }),
		...(newer && { newer: linked(newer) }),
		...(older && { older: linked(older) }),
		related: blog.related(post).map(linked),
		backlinks: blog.backlinks(post).map(linked),
		...(cover && { cover }),
	}
	return { view, diagnostics: [...body.diagnostics, ...diagnostics] }
}

function termLinks(
	{ blog }: PlanContext,
	post: Post<unknown>,
	taxonomy: TaxonomyName,
): readonly TermLink[] {
	return post[taxonomy].flatMap((name) => {
		const term = blog.term(taxonomy, name)
		return term ? [termLink(term)] : []
	})
}

function seriesOf({ blog }: PlanContext, post: Post<unknown>): PostView['series'] {
	const [name] = post.series
	const term = name === undefined ? undefined : blog.term('series', name)
	if (!term) return undefined
	return {
		name: term.name,
		url: term.url,
		posts: term.posts.map(linked),
		place: term.posts.indexOf(post) + 1,
	}
}

function breadcrumbsOf(
	{ blog, sections }: PlanContext,
	post: Post<unknown>,
): PostView['breadcrumbs'] {
	const url = blog.sections.find(({ name }) => name === post.section)?.url
	const section = sections.find((one) => one.url === url)
	const home = { title: 'Home', url: '/' }
	return section ? [home, { title: section.title, url: section.url }] : [home]
}
