import { segmentsOf } from '../metadata/segments.ts'
import type { TaxonomyName } from '../metadata/taxonomies.ts'
import type { BlogOptions } from '../options.ts'

/** Gives the segment of a term's URL. */
export type TermSlugs = (taxonomy: TaxonomyName, name: string) => string

/** Makes it: in Docusaurus an author's is made of the key, not of the name. */
export function termSlugs({
	urls,
	authorNames,
}: Pick<BlogOptions, 'urls' | 'authorNames'>): TermSlugs {
	const segments = segmentsOf(urls)
	const keys = new Map(
		urls?.like === 'docusaurus'
			? Object.entries(authorNames ?? {}).map(([key, name]) => [name, key] as const)
			: [],
	)
	return (taxonomy, name) =>
		segments.ofTerm((taxonomy === 'authors' ? keys.get(name) : undefined) ?? name)
}
