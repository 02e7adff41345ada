import type { TaxonomyName } from '@blog/core'

/** The taxonomies with their titles, in the order of the site. */
export const taxonomies: readonly { readonly name: TaxonomyName; readonly title: string }[] = [
	{ name: 'tags', title: 'Tags' },
	{ name: 'categories', title: 'Categories' },
	{ name: 'series', title: 'Series' },
	{ name: 'authors', title: 'Authors' },
]
