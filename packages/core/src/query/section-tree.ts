import { byCodeUnit } from '../by-code-unit.ts'
import type { ContentFolders } from '../metadata/content-folders.ts'
import { readContentPath } from '../metadata/content-path.ts'
import { type Segments, segmentsOf } from '../metadata/segments.ts'
import { type Taxonomy, taxonomyAt } from '../metadata/taxonomies.ts'
import { toUrl } from '../metadata/url.ts'
import type { Post } from '../post/post.ts'
import type { ListUrls } from './list-urls.ts'
import type { Listed } from './listed.ts'

/** A folder that is a section: the first one, or a deeper one with an `_index.md`. */
export interface SectionFolder<Data = Record<string, unknown>> {
	/** Folders that lead to it, the last one its own. */
	readonly names: readonly string[]
	readonly url: string
	/** Its `_index.md`. */
	readonly index?: Post<Data>
	/** It has no page: its `_index.md` is hidden or says so, in Hugo. What lies in it is in no other section all the same. */
	readonly isHidden?: true
	/** Posts in it, in Hugo pages too, and in folders below it that are no sections; in the order of the blog. */
	readonly posts: readonly Post<Data>[]
}

/**
 * Finds the sections of a blog, the first folders of what is listed, and what has an `_index.md`; by the folders that lead to them.
 *
 * @param prefix First segments of the URLs.
 */
export function sectionTree<Data>(
	{ posts, others }: Listed<Data>,
	lists: readonly Post<Data>[],
	{
		hidden = [],
		contents,
		prefix = [],
		segments = segmentsOf(),
		taxonomies = [],
		urls,
	}: {
		/** Lists without a page. */
		readonly hidden?: readonly Post<Data>[]
		readonly contents: ContentFolders
		readonly prefix?: readonly string[]
		readonly segments?: Segments
		/** Whose folders are no sections. */
		readonly taxonomies?: readonly Taxonomy[]
		readonly urls: ListUrls
	},
): readonly SectionFolder<Data>[] {
	const pathOf = ({ file }: Post<Data>) => readContentPath(file, [], 'UTC', contents)
	const foldersOf = (post: Post<Data>) =>
		pathOf(post).folders.filter((name) => name !== '_posts' && name !== '_drafts')
	const indexes = new Map<string, Post<Data>>()
	const hides = new Set(hidden)
	for (const list of [...hidden, ...lists]) {
		// The home page may lie anywhere.
		if (!pathOf(list).datedName.startsWith('_index')) continue
		const names = foldersOf(list)
		if (names.length > 0) indexes.set(names.join('/'), list)
	}
	const found = new Map<string, { names: readonly string[]; posts: Post<Data>[] }>()
	const sectionAt = (names: readonly string[]) => {
		const key = names.join('/')
		const section = found.get(key) ?? { names, posts: [] }
		found.set(key, section)
		return section
	}
	for (const key of indexes.keys()) sectionAt(key.split('/'))
	const sectionOf = (post: Post<Data>) => {
		const names = foldersOf(post)
		// What lies in the folder of a taxonomy is in no section.
		if (taxonomyAt(names, taxonomies) !== undefined) return undefined
		const deepest = names.findLastIndex(
			(_, at) => at === 0 || indexes.has(names.slice(0, at + 1).join('/')),
		)
		return deepest < 0 ? undefined : sectionAt(names.slice(0, deepest + 1))
	}
	for (const post of posts) sectionOf(post)?.posts.push(post)
	for (const post of others) sectionOf(post)
	// All that is below a first folder may lie in deeper ones.
	for (const { names } of [...found.values()])
		if (taxonomyAt(names, taxonomies) === undefined) sectionAt(names.slice(0, 1))
	return [...found]
		.sort(([a], [b]) => byCodeUnit(a, b))
		.map(([key, { names, posts }]) => {
			const said = indexes.get(key)
			const hasNone = said !== undefined && hides.has(said)
			const index = hasNone ? undefined : said
			const title = names.at(-1) ?? ''
			const url =
				index?.url ??
				urls.of('section', names, title) ??
				toUrl([...prefix, ...segments.ofFolders(names)])
			return Object.freeze({
				names,
				url,
				posts: Object.freeze(posts),
				...(index && { index }),
				...(hasNone && { isHidden: true as const }),
			})
		})
}
