import type { Blog, TaxonomyName } from '@blog/core'
import type { Theme } from '@blog/theme'
import type { ListTitles } from './list-titles.ts'

/** A taxonomy as a site has it in one language. */
export interface SiteTaxonomy {
	readonly name: TaxonomyName
	/** In front matter, and the folder of its pages: `tags`, `sujets`. */
	readonly word: string
	/** Of the list of its terms: `/tags/`, `/fr/sujets/`. */
	readonly url: string
	readonly title: string
	/** The list of its terms has no page. */
	readonly isHidden: boolean
}

/**
 * The taxonomies of a site in one language; those that go by their own names have titles in the theme.
 *
 * @param addressOf Where a page is that somebody wrote for an address.
 * @param hasOwnTitles Whether the site says how titles are made: then they are made of those names too.
 */
export function siteTaxonomies(
	{ taxonomies }: Pick<Blog<unknown>, 'taxonomies'>,
	{ texts }: ReturnType<Theme['wording']>,
	listTitle: ListTitles,
	hasOwnTitles: boolean,
	addressOf: (url: string) => string,
): readonly SiteTaxonomy[] {
	const titles: Readonly<Record<string, string>> = {
		tags: texts.tags,
		categories: texts.categories,
		series: texts.series,
		authors: texts.authors,
	}
	return taxonomies.map(({ name, word, url, isHidden }) => ({
		name,
		word,
		url: addressOf(url),
		isHidden,
		title: (word === name && !hasOwnTitles ? titles[name] : undefined) ?? listTitle.taxonomy(word),
	}))
}
