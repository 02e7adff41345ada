import type { Post } from '@blog/core'
import type { SiteInput } from '../site/site.ts'
import { type ListsInLanguage, listsInLanguage } from './lists-in-language.ts'

/**
 * Makes the lookup of what the posts, pages and lists of a site are called: the title of a list is empty where its `_index.md` says none, and its page
 * is called after the folder, the term or the site.
 *
 * @example siteTitles(site)(list) // 'Notes'
 */
export function siteTitles(
	site: Pick<SiteInput, 'blog' | 'config' | 'theme'>,
): (post: Post<unknown>) => string {
	const languages = new Map<string, ListsInLanguage>()
	return (post) => {
		if (post.title !== '') return post.title
		const { language } = post
		const lists = languages.get(language) ?? listsInLanguage(site, language)
		languages.set(language, lists)
		return lists.titleOf(post)
	}
}
