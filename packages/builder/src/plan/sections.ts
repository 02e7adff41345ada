import { type Blog, isUnlisted, type Post, type SectionFolder } from '@blog/core'
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

/**
 * The sections of a blog by URL; lists of taxonomies are none.
 *
 * @param addressOf Where a page is that somebody wrote for an address.
 */
export function sectionsOf(
	blog: Blog<unknown>,
	taxonomies: readonly SiteTaxonomy[],
	titles: ListTitles,
	addressOf: (url: string) => string,
	shown: ListsConfig['sections'] = 'all',
): readonly Section[] {
	const folders = blog.sectionFolders.filter(
		(folder) => folder.posts.length > 0 || !taxonomies.some((one) => isOf(folder, one)),
	)
	const titleOf: TitleOf = ({ names, index }) => index?.title || titles.section(names.at(-1) ?? '')
	const isOwn = shown === 'own'
	const postsOf = isOwn ? ownOf(folders, titleOf) : allOf(blog, folders)
	return (
		folders
			.filter(({ isHidden }) => !isHidden)
			.map((folder) => {
				const { names, url, index } = folder
				return {
					names,
					// Where somebody wrote a page, nothing is made.
					url: index ? url : addressOf(url),
					title: titleOf(folder),
					posts: postsOf(folder),
					...(index && { index }),
				}
			})
			// Hugo makes the page of one whose posts no list shows.
			.filter(({ posts, index }) => isOwn || posts.length > 0 || index !== undefined)
			.sort((a, b) => (a.url < b.url ? -1 : 1))
	)
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
type TitleOf = (folder: SectionFolder<unknown>) => string

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

/** The posts of a section that are in no deeper one, and the deeper ones themselves, each with its title and the day of its newest post. */
function ownOf(folders: Folders, titleOf: TitleOf) {
	return ({ names, posts }: SectionFolder<unknown>): readonly Post<unknown>[] => {
		const below = folders.filter((other) => isBelow(other.names, names))
		const deeper = below.filter((one) => !below.some((other) => isBelow(one.names, other.names)))
		return [...posts, ...deeper.flatMap(entryOf)]
	}

	function entryOf(folder: SectionFolder<unknown>): readonly Post<unknown>[] {
		const { index, names } = folder
		if (index === undefined || isUnlisted(index)) return []
		const title = titleOf(folder)
		const date = index.date ?? newestBelow(names)
		if (title === index.title && date === index.date) return [index]
		return [{ ...index, title, ...(date !== undefined && { date }), fileData: index.fileData }]
	}

	function newestBelow(names: readonly string[]) {
		const dates = folders
			.filter((other) => isWithin(other.names, names))
			.flatMap(({ posts }) => posts.flatMap(({ date }) => date ?? []))
		return dates.sort((a, b) => Date.parse(b) - Date.parse(a))[0]
	}
}
