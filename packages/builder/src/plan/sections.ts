import type { Blog, Post } from '@blog/core'
import { titleOfName } from '../text/title-of-name.ts'
import type { SiteTaxonomy } from './taxonomies.ts'

/** A section with its posts: a first folder, or a deeper folder with an `_index.md`. */
export interface Section {
	readonly url: string
	readonly title: string
	readonly posts: readonly Post<unknown>[]
	readonly index?: Post<unknown>
}

/** The sections of a blog by URL; lists of taxonomies and the home page are none. */
export function sectionsOf(
	blog: Blog<unknown>,
	listAt: (url: string) => Post<unknown> | undefined,
	home: string,
	taxonomies: readonly SiteTaxonomy[],
): readonly Section[] {
	const isTaxonomy = (url: string) => taxonomies.some((one) => url.startsWith(one.url))
	const sections = new Map<string, Section>()
	for (const { name, url, posts } of blog.sections) {
		const index = listAt(url)
		sections.set(url, {
			url,
			title: index?.title ?? titleOfName(name),
			posts,
			...(index && { index }),
		})
	}
	for (const index of blog.lists) {
		if (index.url === home || sections.has(index.url) || isTaxonomy(index.url)) continue
		const folder = index.file.slice(0, index.file.lastIndexOf('/') + 1)
		const posts = blog.posts.filter(
			({ file, language }) => language === index.language && file.startsWith(folder),
		)
		sections.set(index.url, { url: index.url, title: index.title, posts, index })
	}
	return [...sections.values()].sort((a, b) => (a.url < b.url ? -1 : 1))
}
