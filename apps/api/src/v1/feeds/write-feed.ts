import { type FeedKind, renderFeed } from '@blog/renderer'
import type { ApiState } from '../../state/api-state.ts'
import { feedItems } from './feed-items.ts'

/**
 * Writes a feed of the newest posts.
 *
 * @param feedUrl Absolute address of the feed itself.
 */
export async function writeFeed(kind: FeedKind, state: ApiState, feedUrl: string): Promise<string> {
	const { title, description, url, language, timeZone = 'UTC', author, copyright } = state.settings
	return renderFeed(kind, {
		title,
		feedUrl,
		language,
		timeZone,
		description: description || title,
		url: `${url}/`,
		...(author && { author }),
		...(copyright !== undefined && { copyright }),
		items: await feedItems(state)(),
	})
}
