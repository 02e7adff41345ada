import { type Post, paginate } from '@blog/core'
import type { Linked, ListView } from '@blog/theme'
import type { PlanContext } from '../context.ts'
import type { Output } from '../output.ts'
import { pageHead } from './head.ts'
import { listUrl, pageUrl } from './list-url.ts'
import { type Intro, pageOutput } from './page-output.ts'
import { planRedirect } from './plan-redirects.ts'

/** A list of posts that is shown page by page: home, a section, a term. */
export interface PostList {
	readonly kind: ListView['kind']
	readonly url: string
	readonly title: string
	readonly description: string
	readonly posts: readonly Post<unknown>[]
	readonly breadcrumbs: readonly Linked[]
	/** The `_index.md` of the list, if there is one. */
	readonly index?: Post<unknown>
	/** On the first page. */
	readonly intro?: () => Promise<Intro>
	/** The list whose feeds it has; default its own. */
	readonly feeds?: { readonly url: string; readonly title: string }
	/** See `Output`. */
	readonly yields?: boolean
	/** See `ListView`. */
	readonly isProfile?: boolean
	/** On the first page. */
	readonly hasLead?: boolean
}

/** Plans the pages of a list, and Hugo's redirect from `page/1/` to the list itself. */
export function planList(context: PlanContext, list: PostList): readonly Output[] {
	const { kind, url, index, posts } = list
	const sources = index ? [index.file] : []
	const { path = 'page', firstPage = true } = context.config.lists
	const yielding = list.yields === undefined ? {} : { yields: list.yields }
	const urlOf = (number: number) => listUrl(url, number, path)

	const pages = paginate(posts, context.config.pageSize).flatMap((page) =>
		pageOutput(context, { url: urlOf(page.number), kind, sources, ...yielding }, () => {
			const { number } = page
			const title = list.title || context.site.title
			const view: ListView = {
				kind,
				site: context.site,
				head: pageHead(context, {
					title: number === 1 ? list.title : `${title} (${number})`,
					description: list.description,
					url: urlOf(number),
					source: index,
					list: url,
					feeds: list.feeds ?? { url, title },
				}),
				title: list.title,
				...(number === 1 && index?.titleHeading && { titleId: index.titleHeading.id }),
				description: index?.description ?? '',
				html: '',
				page,
				pageUrl: urlOf,
				breadcrumbs: list.breadcrumbs,
				...(list.isProfile && { isProfile: true }),
				...(list.hasLead && number === 1 && { hasLead: true }),
				...(pinsSome(posts) && { hasPins: true }),
			}
			return number === 1 ? { view, body: index, intro: list.intro } : { view }
		}),
	)
	if (!firstPage || list.isProfile) return pages
	return [...pages, ...planRedirect(context, pageUrl(url, 1, path), url, { sources, yields: true })]
}

/** Posts with a weight come first; if all have one, it is their order and pins none. A series has its own order. */
function pinsSome(posts: readonly Post<unknown>[]): boolean {
	return posts[0] !== undefined && posts[0].weight !== 0 && posts.at(-1)?.weight === 0
}
