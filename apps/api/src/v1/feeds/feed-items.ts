import { type FeedItem, feedItem, postsInFeeds } from '@blog/renderer'
import { createTheme, protectEmails } from '@blog/theme'
import type { ApiState } from '../../state/api-state.ts'
import { perState } from '../../state/per-state.ts'
import { shared } from '../../state/shared.ts'
import { inMainLanguage } from './in-main-language.ts'

/** Posts of a feed unless the settings say otherwise. */
const USUAL = 20

/** The newest posts as items of feeds, as the site has them; made once for all formats. */
export const feedItems = perState((state) => shared(() => itemsOf(state)))

async function itemsOf(state: ApiState): Promise<readonly FeedItem[]> {
	const { blog, settings, content } = state
	const { limit = USUAL, content: kind = 'full' } = settings.feed ?? {}
	const posts = blog.posts.filter(inMainLanguage(state))
	const newest = postsInFeeds(posts, settings.timeZone ?? 'UTC').slice(0, limit)
	if (kind === 'summary') return newest.map((post) => feedItem(post, settings.url))
	const theme = createTheme()
	const items: FeedItem[] = []
	// One after another: a feed has few posts, and other answers wait no longer for it than for one of them.
	for (const post of newest) {
		const body = await content.renderer.render(post, content.context)
		const { removeThis } = theme.wording(post.language).texts
		const html = protectEmails(body.feedHtml(settings.url), removeThis)
		items.push(feedItem(post, settings.url, html))
	}
	return items
}
