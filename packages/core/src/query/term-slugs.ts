import { byCodeUnit } from '../by-code-unit.ts'
import type { Segments } from '../metadata/segments.ts'
import type { TaxonomyName } from '../metadata/taxonomies.ts'
import type { BlogOptions } from '../options.ts'
import type { Term } from './blog.ts'
import { byLetters } from './by-letters.ts'
import { termKey } from './term-key.ts'

/** What names of terms become. */
export interface TermSlugs {
	/** The segment of its URL. */
	of(taxonomy: TaxonomyName, name: string): string
	/** What all spellings of a term have in common: in Hugo its address, so that `Go lang` is `go-lang`. */
	keyOf(taxonomy: TaxonomyName, name: string): string
	/** In which order terms are: in Hugo in that of their names. */
	compare(a: Named, b: Named): number
}

type Named = Pick<Term, 'name' | 'slug'>

/** Makes it: in Docusaurus that of an author or a tag is made of the key, not of the name. */
export function termSlugs(
	{ urls, authorNames = {}, tagNames = {} }: Pick<BlogOptions, 'urls' | 'authorNames' | 'tagNames'>,
	segments: Segments,
): TermSlugs {
	if (urls?.like === 'hugo')
		return {
			of: (_, name) => segments.ofTerm(name),
			keyOf: (_, name) => termKey(segments.ofTerm(name)),
			compare: (a, b) => byLetters(a.name, b.name) || compare(a, b),
		}
	const keyOf: TermSlugs['keyOf'] = (_, name) => termKey(name)
	if (urls?.like !== 'docusaurus') return { of: (_, name) => segments.ofTerm(name), keyOf, compare }
	const keys: Readonly<Record<string, ReadonlyMap<string, string>>> = {
		authors: keysByName(authorNames),
		tags: keysByName(tagNames),
	}
	return {
		of: (taxonomy, name) => segments.ofTerm(keys[taxonomy]?.get(name) ?? name),
		keyOf,
		compare,
	}
}

function compare(a: Named, b: Named): number {
	return byCodeUnit(a.slug, b.slug)
}

function keysByName(names: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
	return new Map(Object.entries(names).map(([key, name]) => [name, key]))
}
