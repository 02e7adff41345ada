import { dateToEpoch } from '../metadata/date-to-epoch.ts'
import type { Post } from '../post/post.ts'
import { byLetters } from './by-letters.ts'
import { keyIn } from './key-in.ts'

/**
 * Sorts posts as Hugo does by default: weight (0 comes last), newest, `linkTitle` or else title, path.
 *
 * @param timeZone IANA name; decides when a date without a time begins.
 * @see https://gohugo.io/methods/pages/bydate/ and Hugo's `resources/page/pages_sort.go`
 */
export function sortPosts<Data>(posts: readonly Post<Data>[], timeZone: string): Post<Data>[] {
	return posts
		.map((post) => ({
			post,
			title: linkTitleOf(post) || post.title,
			epoch: post.date === undefined ? -Infinity : dateToEpoch(post.date, timeZone),
		}))
		.sort(
			(a, b) =>
				compareNumbers(a.post.weight || Infinity, b.post.weight || Infinity) ||
				compareNumbers(b.epoch, a.epoch) ||
				byLetters(a.title, b.title) ||
				(a.post.file < b.post.file ? -1 : 1),
		)
		.map(({ post }) => post)
}

function linkTitleOf({ fileData, data }: Post<unknown>): string | undefined {
	const title = keyIn(fileData?.matter ?? data, 'linktitle')
	return typeof title === 'string' ? title : undefined
}

/** Subtraction would give NaN for two infinities. */
function compareNumbers(a: number, b: number): number {
	return a < b ? -1 : a > b ? 1 : 0
}
