import { isDeepStrictEqual } from 'node:util'
import type { Post } from '@blog/core'
import type { ChangeType, ContentChange } from './content-change.ts'

/**
 * What has changed for readers between two contents. What is gone comes first: another post may have taken its address.
 *
 * A file that was renamed is the same post if it answers at the address of before: as its own, or as an alias.
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
	const old = new Map(before.map((post) => [post.id, post]))
	const ids = new Set(after.map(({ id }) => id))
	const gone = new Map(before.filter(({ id }) => !ids.has(id)).map((post) => [post.url, post]))
	const change = (type: ChangeType, post: Post<unknown>, former = post): ContentChange => {
		const { id, kind, slug, url, title } = post
		return {
			type,
			post: {
				id,
				kind,
				slug,
				url: siteUrl + url,
				title,
				...(former.url !== url && { previousUrl: siteUrl + former.url }),
				...(former.id !== id && { previousId: former.id }),
			},
		}
	}
	const others = after.flatMap((post) => {
		const former = old.get(post.id) ?? takeRenamed(gone, post)
		if (former === undefined) return change('post.published', post)
		return isSame(former, post) ? [] : change('post.updated', post, former)
	})
	return [...Array.from(gone.values(), (post) => change('post.unpublished', post)), ...others]
}

/** Takes out what a new post was before. */
function takeRenamed(
	gone: Map<string, Post<unknown>>,
	{ url, aliases }: Post<unknown>,
): Post<unknown> | undefined {
	const address = [url, ...aliases].find((one) => gone.has(one))
	if (address === undefined) return undefined
	const former = gone.get(address)
	gone.delete(address)
	return former
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
