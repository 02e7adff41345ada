import { isArchive } from './archive-url.ts'
import type { PlanContext } from './context.ts'
import { feedLinks } from './feed-links.ts'
import type { Output } from './output.ts'
import { pageOutput } from './page-output.ts'

/** Plans the pages that stand alone: about and the like. */
export function planPages(context: PlanContext): readonly Output[] {
	return context.blog.pages
		.filter((page) => !isArchive(page))
		.flatMap((page) =>
			pageOutput(context, { url: page.url, kind: 'page', sources: [page.file] }, async () => {
				const body = await context.bodies.page(page)
				const head = {
					title: page.title,
					description: page.description || page.summary,
					url: page.url,
					...(page.canonical !== undefined && { canonical: page.canonical }),
					feeds: feedLinks('/', context.site.title),
				}
				return {
					view: { kind: 'page', site: context.site, head, post: page, html: body.html },
					diagnostics: body.diagnostics,
				}
			}),
		)
}
