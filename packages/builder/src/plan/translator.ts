import type { Blog, Post } from '@blog/core'
import type { Translation } from '@blog/theme'
import type { Section } from './sections.ts'
import type { SiteTaxonomy } from './taxonomies.ts'

/** What is asked of each language. */
export interface Translated {
	readonly language: string
	readonly home: string
	readonly archive: string | undefined
	readonly allPosts: { readonly url: string } | undefined
	readonly search: string | undefined
	readonly subscribe: string | undefined
	readonly blog: Blog<unknown>
	readonly sections: readonly Section[]
	readonly taxonomies: readonly SiteTaxonomy[]
	readonly termsOf: Blog<unknown>['terms']
}

/**
 * Makes the lookup of pages in other languages. A post's translation is the one of its name; lists of two languages are one if they have
 * the same path below their homes, as `/tags/go/` and `/fr/tags/go/`, or the same `_index.md`; the archive is the archive, wherever it is.
 */
export function translator(
	all: readonly Translated[],
): (of: Translated, url: string, source?: Post<unknown>) => readonly Translation[] | undefined {
	if (all.length < 2) return () => undefined
	const lists = new Map(all.map((one) => [one, listUrls(one)]))

	return (of, url, source) => {
		const translated = new Map(
			(source ? of.blog.translations(source) : []).map((post) => [post.language, post.url]),
		)
		const below = url.startsWith(of.home) ? url.slice(of.home.length) : undefined
		const isList = lists.get(of)?.has(url) ?? false
		return all.flatMap((one) => {
			if (one === of) return { language: one.language, url }
			const known = translated.get(one.language)
			if (known !== undefined) return { language: one.language, url: known }
			if (!isList || below === undefined) return []
			const same =
				url === of.archive ? one.archive : url === of.search ? one.search : one.home + below
			if (same === undefined) return []
			return lists.get(one)?.has(same) ? { language: one.language, url: same } : []
		})
	}
}

function listUrls({
	home,
	archive,
	allPosts,
	search,
	subscribe,
	blog,
	termsOf,
	sections,
	taxonomies,
}: Translated): ReadonlySet<string> {
	const terms = taxonomies.flatMap(({ name, url: list, isHidden }) => {
		const urls = termsOf(name).map(({ url }) => url)
		return urls.length === 0 || isHidden ? urls : [list, ...urls]
	})
	const archived = blog.years.length > 0 ? (archive ?? '') : ''
	const singles = [allPosts?.url ?? '', archived, search ?? '', subscribe ?? '']
	const urls = [home, ...sections.map(({ url }) => url), ...terms, ...singles]
	return new Set(urls.filter(Boolean))
}
