import type { PlanContext } from '../context.ts'
import { markdownTwin, twinUrl } from '../machines/markdown-twin.ts'
import type { Output } from '../output.ts'
import { showsAll } from './archive-url.ts'
import { draftPost } from './draft-post.ts'
import { pageHead } from './head.ts'
import { pageOutput } from './page-output.ts'
import { planRedirect } from './plan-redirects.ts'

/** Plans the pages that stand alone, about and the like, and their Markdown twins. */
export function planPages(context: PlanContext): readonly Output[] {
	return context.blog.pages
		.filter((page) => !showsAll(page))
		.flatMap((page) => {
			if (page.redirectTo !== undefined)
				return planRedirect(context, page.url, page.redirectTo, { sources: [page.file] })
			return [
				...pageOutput(context, { url: page.url, kind: 'page', sources: [page.file] }, () => {
					if (!context.config.plainPages) return draftPost(context, page)
					const head = pageHead(context, {
						title: page.title,
						description: page.description || page.summary,
						url: page.url,
						source: page,
						markdown: twinUrl(context, page.url),
					})
					return {
						view: { kind: 'page', site: context.site, head, post: page, html: '' },
						body: page,
					}
				}),
				...markdownTwin(context, page),
			]
		})
}
