import type { TermNameKind } from '../front-matter/names-in.ts'
import type { FrontMatter } from '../front-matter/read-front-matter.ts'
import { isBuiltIn, type Taxonomy, termKeys } from '../metadata/taxonomies.ts'
import type { Post } from './post.ts'

/**
 * Reads the terms of a post.
 *
 * @param list Reads the names that some keys give.
 * @param kind How names are written.
 */
export function readTerms(
	taxonomies: readonly Taxonomy[],
	{ values }: Pick<FrontMatter, 'values'>,
	list: (keys: readonly string[], kind: TermNameKind) => readonly string[],
	kind: TermNameKind,
): Pick<Post, 'tags' | 'categories' | 'series' | 'authors' | 'terms'> {
	const written = Object.keys(values)
	const termsOf = (name: string) => {
		// What has no pages has its terms all the same.
		const taxonomy = taxonomies.find((one) => one.name === name)
		const keys = termKeys(taxonomy ?? { name, word: name }, written, kind)
		// Who wrote a post is said in words, where that makes no terms.
		return list(keys, taxonomy === undefined && name === 'authors' ? 'name' : kind)
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
