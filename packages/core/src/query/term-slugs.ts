import type { Segments } from '../metadata/segments.ts'
import type { TaxonomyName } from '../metadata/taxonomies.ts'
import type { BlogOptions } from '../options.ts'

/** Gives the segment of a term's URL. */
export type TermSlugs = (taxonomy: TaxonomyName, name: string) => string

/** Makes it: in Docusaurus that of an author or a tag is made of the key, not of the name. */
export function termSlugs(
	{ urls, authorNames = {}, tagNames = {} }: Pick<BlogOptions, 'urls' | 'authorNames' | 'tagNames'>,
	segments: Segments,
): TermSlugs {
	if (urls?.like !== 'docusaurus') return (_, name) => segments.ofTerm(name)
	const keys: Readonly<Record<string, ReadonlyMap<string, string>>> = {
		authors: keysByName(authorNames),
		tags: keysByName(tagNames),
	}
	return (taxonomy, name) => segments.ofTerm(keys[taxonomy]?.get(name) ?? name)
}

function keysByName(names: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
	return new Map(Object.entries(names).map(([key, name]) => [name, key]))
}
