import type { Post } from '../../post/post.ts'
import type { LinkIndex } from './link-index.ts'
import { resolveLink } from './resolve-link.ts'

/** Finds, for every post, the posts and pages that link to it; each once, by path. */
export function findBacklinks<Data>(
	posts: readonly Post<Data>[],
	links: LinkIndex<Data>,
): ReadonlyMap<Post<Data>, readonly Post<Data>[]> {
	const backlinks = new Map<Post<Data>, Set<Post<Data>>>()
	for (const post of posts) {
		for (const { url } of post.links) {
			const target = resolveLink(links, post.file, url)?.post
			if (target === undefined || target === post) continue
			const sources = backlinks.get(target)
			if (sources === undefined) backlinks.set(target, new Set([post]))
			else sources.add(post)
		}
	}
	return new Map([...backlinks].map(([target, sources]) => [target, [...sources]]))
}
