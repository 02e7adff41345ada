import type { Segments } from '../metadata/segments.ts'
import type { TaxonomyName } from '../metadata/taxonomies.ts'
import type { BlogOptions } from '../options.ts'
import { termKey } from './term-key.ts'

/** What names of terms become. */
export interface TermSlugs {
	/** The segment of its URL. */
	of(taxonomy: TaxonomyName, name: string): string
	/** What all spellings of a term have in common: in Hugo its address, so that `Go lang` is `go-lang`. */
	keyOf(taxonomy: TaxonomyName, name: string): string
}

/** Makes it: in Docusaurus that of an author or a tag is made of the key, not of the name. */
export function termSlugs(
	{ urls, authorNames = {}, tagNames = {} }: Pick<BlogOptions, 'urls' | 'authorNames' | 'tagNames'>,
	segments: Segments,
): TermSlugs {
	if (urls?.like === 'hugo')
		return {
			of: (_, name) => segments.ofTerm(name),
			keyOf: (_, name) => termKey(segments.ofTerm(name)),
		}
	const keyOf: TermSlugs['keyOf'] = (_, name) => termKey(name)
	if (urls?.like !== 'docusaurus') return { of: (_, name) => segments.ofTerm(name), keyOf }
	const keys: Readonly<Record<string, ReadonlyMap<string, string>>> = {
		authors: keysByName(authorNames),
		tags: keysByName(tagNames),
	}
	return { of: (taxonomy, name) => segments.ofTerm(keys[taxonomy]?.get(name) ?? name), keyOf }
}

function keysByName(names: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
	return new Map(Object.entries(names).map(([key, name]) => [name, key]))
}
