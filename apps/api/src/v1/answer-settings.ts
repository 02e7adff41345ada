import type { Context } from 'hono'
import type { ApiEnv } from '../answer/api-env.ts'
import { linksToFiles, mountedAt } from './links-to-files.ts'

/** Answers with what the site says of itself. */
export function siteSettings(c: Context<ApiEnv>) {
	c.header('link', linksToFiles(mountedAt(c, '/settings')))
	const { blog, settings } = c.env.state
	const { title, description, url, language, timeZone = 'UTC', author } = settings
	const { menu = [], social = [] } = settings
	return c.json(
		{
			title,
			description,
			url,
			language,
			timeZone,
			author: author || null,
			menu: [...menu],
			social: [...social],
			languages: [...blog.languages],
			posts: blog.posts.length,
		},
		200,
	)
}
