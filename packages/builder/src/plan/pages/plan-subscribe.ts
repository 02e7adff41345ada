import type { PlanContext } from '../context.ts'
import { feedLinks } from '../feeds/feed-links.ts'
import type { FeedList } from '../feeds/feeds-of.ts'
import type { Output } from '../output.ts'
import { pageHead } from './head.ts'
import { pageOutput } from './page-output.ts'

/** Plans `/subscribe/`: what feeds are, and the addresses of the home page's and the sections'. A page of the user's own wins. */
export function planSubscribe(context: PlanContext): readonly Output[] {
	const { site, subscribe: url, home, wording } = context
	if (url === undefined) return []
	return pageOutput(context, { url, kind: 'page', sources: [], yields: true }, () => {
		const { subscribe: title, feedHelp: description } = wording.texts
		return {
			view: {
				kind: 'subscribe',
				site,
				head: pageHead(context, { title, description, url }),
				feeds: offered(context).flatMap((list) =>
					feedLinks(list.url, list.title, home, context.config.feed),
				),
			},
		}
	})
}

/** The feed of the home page, and of each section that has other posts. */
function offered({ feeds, sections, home }: PlanContext): readonly FeedList[] {
	const urls = new Set(sections.map(({ url }) => url))
	const whole = feeds.find(({ url }) => url === home)
	const isWhole = ({ posts }: FeedList) =>
		posts.length === whole?.posts.length && posts.every((post, at) => post === whole.posts[at])
	return feeds.filter((list) => list === whole || (urls.has(list.url) && !isWhole(list)))
}

/** Where the page of the feeds is, if there is one and something in the feeds. */
export function subscribeUrl(
	{ blog, config, feeds }: Pick<PlanContext, 'blog' | 'config' | 'feeds'>,
	home: string,
): string | undefined {
	return config.subscribe && blog.posts.length > 0 && feeds.length > 0
		? `${home}subscribe/`
		: undefined
}
