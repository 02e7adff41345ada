import { isDeepStrictEqual } from 'node:util'
import type { Post } from '@blog/core'
import type { ChangeType, ContentChange } from './content-change.ts'

/**
 * What has changed for readers between two contents. What is gone comes first: another post may have taken its address.
 *
 * @param before Published posts and pages.
 * @param after Published posts and pages; those that were not parsed again may be the same objects.
 * @param siteUrl Absolute, without trailing slash.
 */
export function changesBetween(
	before: readonly Post<unknown>[],
	after: readonly Post<unknown>[],
	siteUrl: string,
): readonly ContentChange[] {
	const change = (type: ChangeType, { id, kind, slug, url, title }: Post<unknown>) => ({
		type,
		post: { id, kind, slug, url: siteUrl + url, title },
	})
	const old = new Map(before.map((post) => [post.id, post]))
	const ids = new Set(after.map(({ id }) => id))
	const gone = before.filter(({ id }) => !ids.has(id))
	return [
		...gone.map((post) => change('post.unpublished', post)),
		...after.flatMap((post) => {
			const known = old.get(post.id)
			if (known === undefined) return change('post.published', post)
			return isSame(known, post) ? [] : change('post.updated', post)
		}),
	]
}

function isSame(before: Post<unknown>, after: Post<unknown>): boolean {
	return before === after || (isDeepStrictEqual(before, after) && hasSameText(before, after))
}

/** By hashes where there are some: in a large blog the text of an old post is read again from the file, which is another by now. */
function hasSameText(before: Post<unknown>, after: Post<unknown>): boolean {
	return before.hash !== undefined && after.hash !== undefined
		? before.hash === after.hash
		: before.source === after.source
}
