import type { Blog, Post } from '@blog/core'
import type { SiteAuthorOf } from './columns.ts'
import { hiddenStates } from './hidden-states.ts'
import { postsOfTerm, taxonomies } from './posts-of-term.ts'

/** What is asked of the posts of a list; a post must fit all of it. */
export interface PostQuery {
	/** Of these states alone. */
	readonly only?: readonly (keyof typeof hiddenStates)[]
	readonly tag?: readonly string[]
	readonly author?: readonly string[]
	readonly category?: readonly string[]
	readonly year?: number
	/** In the title or the Markdown below the front matter, in any case. */
	readonly text?: string
}

/** A term that no post has. */
export interface MissingTerm {
	readonly option: keyof typeof taxonomies
	readonly name: string
	/** The names that there are. */
	readonly names: readonly string[]
}

/** The posts that were asked for, in the order of the blog. */
export interface FoundPosts {
	readonly posts: readonly Post<unknown>[]
	/** Why there may be none. */
	readonly missing: readonly MissingTerm[]
}

/**
 * Finds posts. Terms are meant by name in any case or by slug, as `blog.term` has them.
 *
 * @param bodyOf The Markdown of a post below its front matter; read only for posts that fit everything else.
 * @param siteAuthorOf Who has written a post that names no author; empty for nobody.
 *
 * @example findPosts(blog, { tag: ['go'], year: 2024 }, bodyOf).posts
 */
export function findPosts(
	blog: Pick<Blog<unknown>, 'posts' | 'unlisted' | 'term' | 'terms' | 'termKey'>,
	query: PostQuery,
	bodyOf: (post: Post<unknown>) => string,
	siteAuthorOf: SiteAuthorOf = () => '',
): FoundPosts {
	const missing: MissingTerm[] = []
	const sets: ReadonlySet<Post<unknown>>[] = []
	for (const option of Object.keys(taxonomies) as (keyof typeof taxonomies)[])
		for (const name of query[option] ?? []) {
			const { posts, names } = postsOfTerm(blog, option, name, siteAuthorOf)
			sets.push(new Set(posts))
			if (names) missing.push({ option, name, names })
		}
	const states = query.only?.map((state) => hiddenStates[state] as string)
	const year = query.year === undefined ? undefined : String(query.year).padStart(4, '0')
	const has = query.text === undefined ? undefined : textFinder(query.text)
	const posts = [...blog.posts, ...blog.unlisted].filter(
		(post) =>
			sets.every((set) => set.has(post)) &&
			(states === undefined || states.includes(post.visibility)) &&
			(year === undefined || post.date?.startsWith(`${year}-`) === true) &&
			(has === undefined || has(post.title) || has(bodyOf(post))),
	)
	return { posts, missing }
}

/** Finds a text in others, in any case, however its accents are encoded and wherever its lines are broken. */
function textFinder(wanted: string): (text: string) => boolean {
	const fold = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ')
	const needle = fold(wanted)
	return (text) => fold(text).includes(needle)
}
