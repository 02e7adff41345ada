import type { TaxonomyName } from '@blog/core'

/** The taxonomies in the order of the site; the theme has their titles under the same names. */
export const taxonomies = [
	'tags',
	'categories',
	'series',
	'authors',
] as const satisfies readonly TaxonomyName[]
