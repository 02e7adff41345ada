import type { Post } from '@blog/core'

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
export function postLine({ date, readingTime, title, url, draft }: Post<unknown>): string {
	return `${(date ?? '').slice(0, 10).padEnd(10)} ${String(readingTime).padStart(4)} min  ${plain(title)}${draft ? ' (draft)' : ''}  ${url}\n`
}

/** A text must not steer the terminal. */
export function plain(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced here.
	return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')
}
