import { formatDate, languageTag, type Post } from '@blog/core'
import { toSections } from '@blog/renderer'
import type { SearchDocument } from '@blog/search'

/** What the search knows of a post or page. */
export function searchDocument(post: Post<unknown>): SearchDocument {
	const { url, title, description, tags, categories, date, language } = post
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
