import { byCodeUnit } from '../by-code-unit.ts'
import { type Segments, segmentsOf } from '../metadata/segments.ts'
import { toUrl } from '../metadata/url.ts'
import type { Post } from '../post/post.ts'
import type { ListUrls } from './list-urls.ts'

/**
 * Groups posts by their first folder; posts at the root of the content have no section.
 *
 * @param prefix First segments of the URLs.
 */
export function groupBySection<Data>(
	posts: readonly Post<Data>[],
	prefix: readonly string[] = [],
	segments: Segments = segmentsOf(),
	urls?: ListUrls,
): readonly {
	readonly name: string
	readonly url: string
	readonly posts: readonly Post<Data>[]
}[] {
	const sections = new Map<string, Post<Data>[]>()
	for (const post of posts) {
		if (post.section === '') continue
		const section = sections.get(post.section)
		if (section === undefined) sections.set(post.section, [post])
		else section.push(post)
	}
	return [...sections]
		.sort(([a], [b]) => byCodeUnit(a, b))
		.map(([name, posts]) => ({
			name,
			url: urls?.of('section', [name], name) ?? toUrl([...prefix, ...segments.ofFolders([name])]),
			posts,
		}))
}
