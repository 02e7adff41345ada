import type { ResolvedConfig } from '@blog/builder'
import { textOfLine } from '@blog/theme'
import type { SiteSettings } from '../state/content.ts'

/** What the config of a site says to those who ask over HTTP. */
export function settingsOf(config: ResolvedConfig): SiteSettings {
	const { title, description, url, language, author, menu = [], social, blog } = config
	const { feed, copyright } = config
	return {
		title,
		description,
		url,
		language,
		author,
		menu,
		social,
		timeZone: blog.timeZone ?? 'UTC',
		feed: { limit: feed.limit, content: feed.content },
		...(copyright !== undefined && { copyright: textOfLine(copyright) }),
	}
}
