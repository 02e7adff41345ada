import type { Post } from '@blog/core'
import type { PlanContext } from '../context.ts'
import type { Output } from '../output.ts'
import { archivedYears, isArchive, showsAll } from './archive-url.ts'
import { pageHead } from './head.ts'
import { pageOutput } from './page-output.ts'
import { pagesOf } from './search-url.ts'

/** Plans the archive: every page that asks for it, and `/archives/` if there is none and some post has a date. */
export function planArchive(context: PlanContext): readonly Output[] {
	const { blog, sections } = context
	// Where there is no search, what asks for it is the list of all there is to find.
	const asks = context.search === undefined ? showsAll : isArchive
	return [
		...pagesOf(blog, sections, asks).flatMap((page) => planOne(context, page.url, page)),
		...(context.archive === undefined || pagesOf(blog, sections, isArchive).length > 0
			? []
			: planOne(context, context.archive)),
	]
}

function planOne(context: PlanContext, url: string, page?: Post<unknown>): readonly Output[] {
	const sources = page ? [page.file] : []
	const title = page?.title ?? context.wording.texts.archive
	return pageOutput(context, { url, kind: 'archive', sources, yields: !page }, () => {
		const years = archivedYears(context)
		return {
			view: {
				kind: 'archive',
				site: context.site,
				head: pageHead(context, {
					title,
					description: page?.description,
					url,
					source: page,
				}),
				title,
				description: page?.description ?? '',
				html: '',
				total: years.reduce((total, { posts }) => total + posts.length, 0),
				years: years.map(({ year, posts, months }) => ({ year, posts: posts.length, months })),
			},
			body: page,
		}
	})
}
