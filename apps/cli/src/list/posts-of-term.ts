import { type Blog, type BuiltInTaxonomy, type Post, slugify } from '@blog/core'
import type { SiteAuthorOf } from './columns.ts'

/** Options of a list that name a term. */
export const taxonomies = {
	tag: 'tags',
	category: 'categories',
	author: 'authors',
} as const satisfies Record<string, BuiltInTaxonomy>

/** The posts that have a term. */
export interface TermPosts {
	readonly posts: readonly Post<unknown>[]
	/** The names that there are; only if no post has the one that was asked for. */
	readonly names?: readonly string[]
}

/**
 * Finds the posts of a term, by its name in any case or by its slug.
 *
 * @param siteAuthorOf Who has written a post that names no author; empty for nobody.
 */
export function postsOfTerm(
	blog: Pick<Blog<unknown>, 'posts' | 'unlisted' | 'term' | 'terms' | 'termKey'>,
	option: keyof typeof taxonomies,
	name: string,
	siteAuthorOf: SiteAuthorOf,
): TermPosts {
	const taxonomy = taxonomies[option]
	const term = blog.term(taxonomy, name)
	const anonymous =
		option === 'author'
			? [...blog.posts, ...blog.unlisted].filter(({ authors }) => authors.length === 0)
			: []
	const key = blog.termKey(taxonomy, name)
	const isMeant = (author: string) =>
		author !== '' && (blog.termKey(taxonomy, author) === key || slugify(author) === name)
	const others = anonymous.filter((post) => isMeant(siteAuthorOf(post)))
	const posts = [...(term?.posts ?? []), ...others]
	if (term || others.length > 0) return { posts }
	const named = blog.terms(taxonomy).map((one) => one.name)
	const names = new Set([...named, ...anonymous.map(siteAuthorOf)].filter(Boolean))
	return { posts, names: [...names].sort((a, b) => a.localeCompare(b)) }
}
