import { createHash } from 'node:crypto'
import type { Blog, Post } from '@blog/core'

const digests = new WeakMap<Post<unknown>, string>()

/**
 * A text that is the same wherever posts and config are the same: processes that share answers believe only those of their own content.
 *
 * @param config As resolved; functions count with their text.
 */
export function contentVersion({ posts, pages, lists }: Blog<unknown>, config: object): string {
	const hash = createHash('sha256').update(JSON.stringify(config, functionsAsText))
	for (const post of [...posts, ...pages, ...lists]) hash.update(digestOf(post))
	return hash.digest('base64url')
}

/** A post that has not changed is the same object: it is read once. */
function digestOf(post: Post<unknown>): string {
	const known = digests.get(post)
	if (known !== undefined) return known
	const { id, url, source } = post
	const digest = createHash('sha256').update(`${id}\0${url}\0${source}`).digest('base64')
	digests.set(post, digest)
	return digest
}

function functionsAsText(_: string, value: unknown): unknown {
	return typeof value === 'function' || value instanceof RegExp ? String(value) : value
}
