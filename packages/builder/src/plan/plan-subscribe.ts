import type { PlanContext } from './context.ts'
import { feedLinks } from './feed-links.ts'
import { pageHead } from './head.ts'
import type { Output } from './output.ts'
import { pageOutput } from './page-output.ts'

/** Plans `/subscribe/`: what feeds are, and the addresses of the home page's and the sections'. A page of the user's own wins. */
export function planSubscribe(context: PlanContext): readonly Output[] {
	const { site, subscribe: url, sections, feeds, home, wording } = context
	if (url === undefined) return []
	return pageOutput(context, { url, kind: 'page', sources: [], yields: true }, () => {
		const { subscribe: title, feedHelp: description } = wording.texts
		// The posts of an only section are those of the home page.
		const urls = new Set([home, ...(sections.length > 1 ? sections.map((one) => one.url) : [])])
		return {
			view: {
				kind: 'subscribe',
				site,
				head: pageHead(context, { title, description, url }),
				feeds: feeds
					.filter((list) => urls.has(list.url))
					.flatMap((list) => feedLinks(list.url, list.title, home)),
			},
		}
	})
}

/** Where the page of the feeds is, if there is one and something in the feeds. */
export function subscribeUrl(
	{ blog, config }: Pick<PlanContext, 'blog' | 'config'>,
	home: string,
): string | undefined {
	return config.subscribe && blog.posts.length > 0 ? `${home}subscribe/` : undefined
}
