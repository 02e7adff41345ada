import type { Post } from '@blog/core'

/** What `--json` says of a post in a list. */
export type PostEntry = Pick<
	Post,
	| 'id'
	| 'slug'
	| 'url'
	| 'title'
	| 'date'
	| 'lastmod'
	| 'words'
	| 'readingTime'
	| 'summary'
	| 'truncated'
	| 'tags'
	| 'categories'
	| 'authors'
	| 'draft'
	| 'file'
>

/** Picks the promised fields of a post, in the promised order. */
export function postEntry(post: Post<unknown>): PostEntry {
	const { id, slug, url, title, date, lastmod, words, readingTime, summary, truncated } = post
	const { tags, categories, authors, draft, file } = post
	return {
		...{
			id,
			slug,
			url,
			title,
			...(date !== undefined && { date }),
			...(lastmod !== undefined && { lastmod }),
		},
		...{ words, readingTime, summary, truncated, tags, categories, authors, draft, file },
	}
}

/** One line for people: `2024-10-09   5 min  Title  /posts/title/`. */
export function postLine({ date, readingTime, title, url, draft }: Post<unknown>): string {
	return `${(date ?? '').slice(0, 10).padEnd(10)} ${String(readingTime).padStart(4)} min  ${plain(title)}${draft ? ' (draft)' : ''}  ${url}\n`
}

/** A title must not steer the terminal. */
function plain(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced here.
	return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')
}
