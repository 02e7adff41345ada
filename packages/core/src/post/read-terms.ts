import type { NameKind } from '../front-matter/names-in.ts'
import type { FrontMatter } from '../front-matter/read-front-matter.ts'
import { isBuiltIn, type Taxonomy, termKeys } from '../metadata/taxonomies.ts'
import type { Post } from './post.ts'

/**
 * Reads the terms of a post.
 *
 * @param list Reads a list of names from the first of some keys that is there.
 * @param kind How names are written.
 */
export function readTerms(
	taxonomies: readonly Taxonomy[],
	{ values }: Pick<FrontMatter, 'values'>,
	list: (...keys: string[]) => readonly string[],
	kind: NameKind,
): Pick<Post, 'tags' | 'categories' | 'series' | 'authors' | 'terms'> {
	const written = Object.keys(values)
	const termsOf = (name: string) => {
		// What has no pages has its terms all the same.
		const taxonomy = taxonomies.find((one) => one.name === name) ?? { name, word: name }
		return list(...termKeys(taxonomy, written, kind))
	}
	const further = taxonomies.flatMap(({ name }) => {
		if (isBuiltIn(name)) return []
		const terms = termsOf(name)
		return terms.length === 0 ? [] : [[name, terms] as const]
	})
	return {
		tags: termsOf('tags'),
		categories: termsOf('categories'),
		series: termsOf('series'),
		authors: termsOf('authors'),
		...(further.length > 0 && { terms: Object.freeze(Object.fromEntries(further)) }),
	}
}
