import { postsFolder } from '../../front-matter/posts-folder.ts'
import type { UrlRules } from './url-rules.ts'

/**
 * Tells whether Jekyll takes a file for a document, which is a post, a draft, or of a collection that has pages; others are pages.
 *
 * @param folders That lead to it, below the content folder.
 */
export function isJekyllDocument(folders: readonly string[], urls: UrlRules | undefined): boolean {
	if (urls?.like !== 'jekyll') return false
	if (postsFolder(`${folders.join('/')}/`) !== undefined) return true
	const [first = ''] = folders
	return first.startsWith('_') && Object.hasOwn(urls.collections ?? {}, first.slice(1))
}

/**
 * Makes the title of a document that says none.
 *
 * @param name Of the file, without date and extension.
 * @example jekyllTitle('hello-big-world') // 'Hello Big World'
 */
export function jekyllTitle(name: string): string {
	return name
		.split('-')
		.map((word) => word.toLowerCase().replace(/^./su, (first) => first.toUpperCase()))
		.join(' ')
}
