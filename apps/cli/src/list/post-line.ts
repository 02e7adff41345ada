import { type Post, shownAddress } from '@blog/core'
import { plain } from '../terminal/plain.ts'
import { stateText } from './columns.ts'

/** One line for people: `2024-10-09   5 min  Title  /posts/title/`. */
export function postLine(post: Post<unknown>): string {
	const { date, readingTime, title, url } = post
	return `${(date ?? '').slice(0, 10).padEnd(10)} ${String(readingTime).padStart(4)} min  ${plain(title)}${stateText(post)}  ${shownAddress(url)}\n`
}
