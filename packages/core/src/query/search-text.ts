import { plainText } from '../metadata/plain-text.ts'
import type { Post } from '../post/post.ts'

/** What a search looks at, by rank, folded. */
export interface SearchText {
	readonly title: string
	/** Tags, categories and headings. */
	readonly labels: string
	/** Description and text as a reader sees it: no front matter, no tags of raw HTML. */
	readonly text: string
}

/** Takes a post apart for searching. */
export function searchTextOf(post: Post<unknown>): SearchText {
	const headings = post.headings.map(({ text }) => text)
	return {
		title: fold(post.title),
		labels: fold([...post.tags, ...post.categories, ...headings].join('\n')),
		text: fold(`${post.description}\n${plainText(post.tree)}`),
	}
}

/**
 * Takes away what people leave out when they search: case, and the accents of Latin, Greek and Cyrillic letters. Marks of other
 * scripts make another letter and stay.
 *
 * @example fold('Café STRAẞE') // 'CAFE STRASSE'
 */
export function fold(text: string): string {
	// Upper case, since `ß` is `SS` and both small sigmas are one letter there.
	return text
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.normalize('NFC')
		.toUpperCase()
}
