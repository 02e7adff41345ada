import type { Post } from '@blog/core'
import { isArchive } from './archive-url.ts'
import type { PlanContext } from './context.ts'
import { feedLinks } from './feed-links.ts'
import type { Output } from './output.ts'
import { pageOutput } from './page-output.ts'

/** Plans the archive: every page with `layout: archives`, or `/archives/` if there is none and some post has a date. */
export function planArchive(context: PlanContext): readonly Output[] {
	const pages = context.blog.pages.filter(isArchive)
	if (pages.length > 0) return pages.flatMap((page) => planOne(context, page.url, page))
	return context.blog.years.length === 0 ? [] : planOne(context, '/archives/')
}

function planOne(context: PlanContext, url: string, page?: Post<unknown>): readonly Output[] {
	const sources = page ? [page.file] : []
	const title = page?.title ?? 'Archive'
	return pageOutput(context, { url, kind: 'archive', sources, yields: !page }, () => {
		const { years } = context.blog
		return {
			view: {
				kind: 'archive',
				site: context.site,
				head: {
					title,
					description: page?.description ?? '',
					url,
					feeds: feedLinks('/', context.site.title),
				},
				title,
				total: years.reduce((total, { posts }) => total + posts.length, 0),
				years: years.map(({ year, posts, months }) => ({ year, posts: posts.length, months })),
			},
		}
	})
}
