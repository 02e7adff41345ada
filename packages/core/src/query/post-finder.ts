import { dateToEpoch } from '../metadata/date-to-epoch.ts'
import { encodePath } from '../metadata/url.ts'
import type { Post } from '../post/post.ts'

/**
 * Makes the lookup by URL, id or slug: an exact one first, then a URL that lacks its encoding, its leading slash or its trailing
 * one. A URL beats an id, and an id a slug. Of several posts with one slug that in the default language is meant, then the newest, and of those without a date the
 * first by path.
 *
 * @param posts With different URLs.
 * @param timeZone IANA name; decides when a date without a time begins.
 * @param language The default one.
 */
export function createPostFinder<Data>(
	posts: readonly Post<Data>[],
	timeZone: string,
	language?: string,
): (key: string) => Post<Data> | undefined {
	const epochs = new Map(
		posts.map((post) => [post, post.date ? dateToEpoch(post.date, timeZone) : -Infinity]),
	)
	const epochOf = (post: Post<Data>) => epochs.get(post) ?? -Infinity
	const isOther = (post: Post<Data>) => Number(language !== undefined && post.language !== language)
	const lastCounts = posts.toSorted((a, b) => {
		if (isOther(a) !== isOther(b)) return isOther(b) - isOther(a)
		return epochOf(a) === epochOf(b) ? (a.file < b.file ? 1 : -1) : epochOf(a) < epochOf(b) ? -1 : 1
	})
	const byKey = new Map([
		...lastCounts.map((post) => [post.slug, post] as const),
		...lastCounts.map((post) => [post.id, post] as const),
		...lastCounts.map((post) => [post.url, post] as const),
	])
	return (key) => {
		const path = encodePath(`/${key.replace(/^\/+|\/+$/g, '')}`)
		return byKey.get(key) ?? byKey.get(path === '/' ? path : `${path}/`) ?? byKey.get(path)
	}
}
