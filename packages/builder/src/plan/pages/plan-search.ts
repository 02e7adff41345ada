import type { Post } from '@blog/core'
import type { PlanContext } from '../context.ts'
import type { Output } from '../output.ts'
import { pageHead } from './head.ts'
import { pageOutput } from './page-output.ts'
import { isSearch, pagesOf } from './search-url.ts'

/** Plans the page of the search: every page that asks for it, and `/search/` if there is none. */
export function planSearch(context: PlanContext): readonly Output[] {
	const { search } = context
	if (search === undefined) return []
	const pages = pagesOf(context.blog, context.sections, isSearch)
	return pages.length === 0
		? planOne(context, search)
		: pages.flatMap((page) => planOne(context, page.url, page))
}

function planOne(context: PlanContext, url: string, page?: Post<unknown>): readonly Output[] {
	const { site, blog, archive, wording } = context
	const sources = page ? [page.file] : []
	const title = page?.title ?? wording.texts.search
	return pageOutput(context, { url, kind: 'page', sources, yields: !page }, () => ({
		view: {
			kind: 'search',
			site,
			head: pageHead(context, { title, description: page?.description, url, source: page }),
			title,
			description: page?.description ?? '',
			html: '',
			...(archive !== undefined &&
				blog.years.length > 0 && { archive: { title: wording.texts.archive, url: archive } }),
		},
		body: page,
	}))
}
