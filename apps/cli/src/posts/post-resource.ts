import { isUnlisted, type Post } from '@blog/core'
import { postEntry } from './post-entry.ts'

/**
 * Everything that `--json` says of one post: its entry in a list, what else is known of it, and its HTML.
 *
 * @param title Of a list, whose file may not say it.
 */
export function postResource(post: Post<unknown>, html: string, title = post.title): object {
	const { kind, language, description, series, aliases, headings, links, images, media } = post
	const { codeLanguages, cover } = post
	return {
		...postEntry(post),
		title,
		...(isUnlisted(post) && { unlisted: true }),
		kind,
		language,
		description,
		series,
		aliases,
		headings,
		links,
		images,
		media,
		codeLanguages,
		cover,
		html,
	}
}
