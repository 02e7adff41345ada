import { formatDate, languageTag, type Post } from '@blog/core'
import { toSections } from '@blog/renderer'
import type { SearchDocument } from '@blog/search'

/**
 * What the search knows of a post or page.
 *
 * @param languageTags Of languages that are called by other words.
 */
export function searchDocument(
	post: Post<unknown>,
	languageTags: Readonly<Record<string, string>> = {},
): SearchDocument {
	const { url, title, description, tags, categories, date } = post
	const language = languageTags[post.language] ?? post.language
	return {
		url,
		title,
		description,
		tags: [...new Set([...tags, ...categories])],
		...(date !== undefined && { date: formatDate(date, languageTag(language) ?? 'en') }),
		language,
		sections: toSections(post),
	}
}
