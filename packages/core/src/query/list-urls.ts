import type { PageKind } from '../front-matter/page-target.ts'
import type { ContentFolders } from '../metadata/content-folders.ts'
import { readContentPath } from '../metadata/content-path.ts'
import { expandPermalink } from '../metadata/permalink.ts'
import { type Permalinks, patternFinder } from '../metadata/permalinks.ts'
import type { Segments } from '../metadata/segments.ts'
import { slugify } from '../metadata/slug.ts'
import { isUgly, type UglyUrls } from '../metadata/ugly-urls.ts'
import { toUrl } from '../metadata/url.ts'
import type { Post } from '../post/post.ts'

/** Addresses of lists that their place does not say. */
export interface ListUrls {
	/**
	 * @param names Folders of the list, or the taxonomy and the term.
	 * @param title That the list has by itself.
	 * @returns That of its `_index.md`, else what `permalinks` says; `undefined` if neither is there.
	 */
	of(kind: PageKind, names: readonly string[], title: string): string | undefined
	/** Whether its `_index.md` says that it has no page. */
	isHidden(names: readonly string[]): boolean
	/** The lists one level below another one: their folders, and their `_index.md`. */
	below(names: readonly string[]): readonly (readonly [name: string, index: Post<unknown>])[]
}

/**
 * Makes the lookup for the lists of one language.
 *
 * @param lists Every `_index.md` in it.
 * @param hidden Those without a page.
 * @param prefix First segments of its URLs.
 */
export function listUrls(
	lists: readonly Post<unknown>[],
	{
		hidden,
		contents,
		language,
		prefix,
		permalinks,
		segments,
		uglyUrls,
	}: {
		readonly hidden: readonly Post<unknown>[]
		readonly contents: ContentFolders
		readonly language: string
		readonly prefix: readonly string[]
		readonly permalinks: Permalinks | undefined
		readonly segments: Segments
		readonly uglyUrls?: UglyUrls | undefined
	},
): ListUrls {
	// A term of Hugo may have slashes.
	const keyOf = (names: readonly string[]) =>
		names
			.flatMap((name) => name.split('/'))
			.map((name) => slugify(name) || name)
			.join('/')
	const foldersOf = ({ file }: Post<unknown>) => readContentPath(file, [], 'UTC', contents).folders
	const indexes = new Map(
		lists.map((list) => {
			const folders = foldersOf(list)
			return [keyOf(folders), [folders, list] as const]
		}),
	)
	const withoutPage = new Set(hidden.map((list) => keyOf(foldersOf(list))))
	const find = patternFinder(permalinks)
	return {
		isHidden: (names) => withoutPage.size > 0 && withoutPage.has(keyOf(names)),
		below: (above) =>
			[...indexes.values()].flatMap(([names, index]) =>
				names.length === above.length + 1 && keyOf(names.slice(0, -1)) === keyOf(above)
					? [[names.at(-1) ?? '', index] as const]
					: [],
			),
		of(kind, names, title) {
			const index = indexes.get(keyOf(names))
			if (index) return index[1].url
			const path = `/${names.join('/').toLowerCase().replaceAll(' ', '-')}`
			const pattern = find?.({ kind, path, language }, names[0] ?? '')
			const expanded =
				pattern &&
				expandPermalink(
					pattern,
					{
						sections: names,
						sectionSlugs: names,
						title,
						slug: undefined,
						date: undefined,
						name: names.at(-1) ?? '',
					},
					segments,
				)
			const ugly = kind === 'term' && isUgly(uglyUrls, names[0] ?? '')
			return expanded ? toUrl([...prefix, ...expanded], ugly) : undefined
		},
	}
}
