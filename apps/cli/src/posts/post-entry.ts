import type { Post } from '@blog/core'
import { stateText } from '../list/columns.ts'
import { plain } from '../terminal/plain.ts'
import { shownAddress } from '../terminal/shown-address.ts'

export { plain }

/** What `--json` says of a post in a list; what is `undefined` is left out there. */
export type PostEntry = Pick<
	Post,
	| 'id'
	| 'slug'
	| 'url'
	| 'title'
	| 'words'
	| 'readingTime'
	| 'summary'
	| 'truncated'
	| 'tags'
	| 'categories'
	| 'authors'
	| 'draft'
	| 'file'
> & { readonly date: Post['date'] | undefined; readonly lastmod: Post['lastmod'] | undefined }

/** Picks the promised fields of a post, in the promised order. */
export function postEntry(post: Post<unknown>): PostEntry {
	// One literal: of 10,000 posts objects put together of others take ten times as long.
	return {
		id: post.id,
		slug: post.slug,
		url: post.url,
		title: post.title,
		date: post.date,
		lastmod: post.lastmod,
		words: post.words,
		readingTime: post.readingTime,
		summary: post.summary,
		truncated: post.truncated,
		tags: post.tags,
		categories: post.categories,
		authors: post.authors,
		draft: post.draft,
		file: post.file,
	}
}

/** One line for people: `2024-10-09   5 min  Title  /posts/title/`. */
export function postLine(post: Post<unknown>): string {
	const { date, readingTime, title, url } = post
	return `${(date ?? '').slice(0, 10).padEnd(10)} ${String(readingTime).padStart(4)} min  ${plain(title)}${stateText(post)}  ${shownAddress(url)}\n`
}
