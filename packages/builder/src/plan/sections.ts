import type { Blog, Post, SectionFolder } from '@blog/core'
import type { ListsConfig } from '../config/lists-config.ts'
import type { ListTitles } from './list-titles.ts'
import type { SiteTaxonomy } from './taxonomies.ts'

/** A section with its posts: a first folder, or a deeper folder with an `_index.md`. */
export interface Section {
	readonly url: string
	readonly title: string
	/** Folders that lead to it. */
	readonly names: readonly string[]
	/** In its list. */
	readonly posts: readonly Post<unknown>[]
	readonly index?: Post<unknown>
}

/** The sections of a blog by URL; lists of taxonomies are none. */
export function sectionsOf(
	blog: Blog<unknown>,
	taxonomies: readonly SiteTaxonomy[],
	titles: ListTitles,
	shown: ListsConfig['sections'] = 'all',
): readonly Section[] {
	const folders = blog.sectionFolders.filter(
		(folder) => folder.posts.length > 0 || !taxonomies.some((one) => isOf(folder, one)),
	)
	const postsOf = shown === 'own' ? ownOf(folders) : allOf(blog, folders)
	return folders
		.map((folder) => {
			const { names, url, index } = folder
			return {
				names,
				url,
				title: index?.title ?? titles.section(names.at(-1) ?? ''),
				posts: postsOf(folder),
				...(index && { index }),
			}
		})
		.filter(({ posts, index }) => posts.length > 0 || index !== undefined)
		.sort((a, b) => (a.url < b.url ? -1 : 1))
}

/** Whether a folder is that of a taxonomy or of a term, whose page may have an address elsewhere. */
function isOf({ url, names }: SectionFolder<unknown>, taxonomy: SiteTaxonomy): boolean {
	const path = `${names.join('/')}/`.toLowerCase()
	return url.startsWith(taxonomy.url) || path.startsWith(`${taxonomy.word.toLowerCase()}/`)
}

/** Makes the lookup of the sections that a post is in, the outermost first. */
export function sectionsAbove(
	{ sectionFolders }: Blog<unknown>,
	sections: readonly Section[],
): (post: Post<unknown>) => readonly Section[] {
	const above = new Map<Post<unknown>, readonly Section[]>()
	for (const { names, posts } of sectionFolders) {
		const around = outermostFirst(sections).filter((one) => isWithin(names, one.names))
		for (const post of posts) above.set(post, around)
	}
	return (post) => above.get(post) ?? []
}

function outermostFirst(sections: readonly Section[]): readonly Section[] {
	return sections.toSorted((a, b) => a.names.length - b.names.length)
}

type Folders = readonly SectionFolder<unknown>[]

/** Whether a folder is below another one. */
export function isBelow(names: readonly string[], above: readonly string[]): boolean {
	return names.length > above.length && isWithin(names, above)
}

/** Whether a folder is another one, or below it. */
function isWithin(names: readonly string[], other: readonly string[]): boolean {
	return other.every((name, at) => name === names[at])
}

/** Every post below a section, in the order of the blog. */
function allOf({ posts }: Blog<unknown>, folders: Folders) {
	const places = new Map(posts.map((post, place) => [post, place]))
	return ({ names, posts: own }: SectionFolder<unknown>) => {
		const deeper = folders.filter((other) => isBelow(other.names, names))
		if (deeper.length === 0) return own
		return [...own, ...deeper.flatMap((other) => other.posts)].sort(
			(a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0),
		)
	}
}

/** The posts of a section that are in no deeper one, and the deeper ones themselves, each with the day of its newest post. */
function ownOf(folders: Folders) {
	return ({ names, posts }: SectionFolder<unknown>): readonly Post<unknown>[] => {
		const below = folders.filter((other) => isBelow(other.names, names))
		const deeper = below.filter((one) => !below.some((other) => isBelow(one.names, other.names)))
		return [...posts, ...deeper.flatMap(({ index, names }) => (index ? [dated(index, names)] : []))]
	}

	function dated(index: Post<unknown>, names: readonly string[]): Post<unknown> {
		if (index.date !== undefined) return index
		const below = folders
			.filter((other) => isWithin(other.names, names))
			.flatMap(({ posts }) => posts.flatMap(({ date }) => date ?? []))
		const [newest] = below.sort((a, b) => Date.parse(b) - Date.parse(a))
		return newest === undefined ? index : { ...index, date: newest, fileData: index.fileData }
	}
}
