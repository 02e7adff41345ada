import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import { segmentsOf } from '../metadata/segments.ts'
import { isBuiltIn, type Taxonomy, type TaxonomyName } from '../metadata/taxonomies.ts'
import { toUrl } from '../metadata/url.ts'
import type { Post } from '../post/post.ts'
import type { Term } from './blog.ts'
import type { ListUrls } from './list-urls.ts'
import type { Listed } from './listed.ts'
import { type TermSlugs, termSlugs } from './term-slugs.ts'
import { byTermWeight } from './term-weight.ts'
import { placeOfTerm } from './written-place.ts'

/** The terms of one taxonomy, and what is doubtful about their spelling. */
export interface TermIndex<Data> {
	readonly terms: readonly Term<Data>[]
	readonly byKey: ReadonlyMap<string, Term<Data>>
	readonly diagnostics: readonly Diagnostic[]
}

/** A spelling, and the first post that has it. */
type Named<Data> = [string, Post<Data>]

const none: readonly never[] = Object.freeze([])

/** The terms that a post has of a taxonomy, as they are written. */
export function termsOf(
	post: Pick<Post<unknown>, 'tags' | 'categories' | 'series' | 'authors' | 'terms'>,
	taxonomy: TaxonomyName,
): readonly string[] {
	return isBuiltIn(taxonomy) ? post[taxonomy] : (post.terms?.[taxonomy] ?? [])
}

/**
 * Groups posts by the terms of a taxonomy. Slugs never collide, and do not depend on the order of files: terms get them by
 * the date of their oldest post.
 *
 * @param place Segments of the taxonomy's own URL.
 */
export function indexTerms<Data>(
	taxonomy: Taxonomy,
	{ posts, others }: Listed<Data>,
	place: readonly string[] = taxonomy.segments,
	names: TermSlugs = termSlugs({}, segmentsOf()),
	urls?: ListUrls,
	ugly = false,
): TermIndex<Data> {
	const groups = new Map<string, { names: Map<string, Post<Data>>; posts: Post<Data>[] }>()
	const groupsOf = (post: Post<Data>) =>
		termsOf(post, taxonomy.name).map((name) => {
			const key = names.keyOf(taxonomy.name, name)
			const group = groups.get(key) ?? { names: new Map<string, Post<Data>>(), posts: [] }
			groups.set(key, group)
			if (!group.names.has(name)) group.names.set(name, post)
			return group
		})
	for (const post of posts.toReversed())
		for (const group of groupsOf(post)) if (group.posts.at(-1) !== post) group.posts.push(post)
	for (const post of others) groupsOf(post)

	const diagnostics: Diagnostic[] = []
	const slugs = new Map<string, string>()
	const byKey = new Map<string, Term<Data>>()
	for (const [key, group] of groups) {
		const [[name, first], ...spellings] = [...group.names] as [Named<Data>, ...Named<Data>[]]
		for (const [other, post] of spellings) {
			const message = `Unexpected spelling \`${other}\` in ${taxonomy.word}, expected \`${name}\` as in ${first.file}`
			diagnostics.push(
				report('tag-spelling', post.file, message, {
					place: placeOfTerm(post, taxonomy, other),
					hint: `Write \`${name}\`.`,
				}),
			)
		}
		let slug = names.of(taxonomy.name, name)
		const rival = slugs.get(slug)
		if (rival !== undefined) {
			const wanted = slug
			for (let n = 2; slugs.has(slug); n++) slug = `${wanted}-${n}`
			const message = `Unexpected URL \`${wanted}\` of \`${name}\` in ${taxonomy.word}: \`${rival}\` has it already, so it becomes \`${slug}\``
			diagnostics.push(
				report('tag-slug-collision', first.file, message, {
					place: placeOfTerm(first, taxonomy, name),
					hint: 'Rename one of the two.',
				}),
			)
		}
		slugs.set(slug, name)
		const inOrder = taxonomy.name === 'series' ? group.posts : group.posts.toReversed()
		const path = [...taxonomy.segments, slug]
		byKey.set(
			key,
			Object.freeze({
				name,
				slug,
				url: urls?.of('term', path, name) ?? toUrl([...place, slug], ugly),
				posts: Object.freeze(byTermWeight(inOrder, taxonomy)),
				...(urls?.isHidden(path) && { isHidden: true as const }),
			}),
		)
	}
	// A term that has a page of its own is there before its first post is.
	for (const [folder, index] of urls?.below(taxonomy.segments) ?? []) {
		const slug = names.of(taxonomy.name, folder)
		const key = names.keyOf(taxonomy.name, folder)
		if (slugs.has(slug) || byKey.has(key)) continue
		slugs.set(slug, folder)
		byKey.set(
			key,
			Object.freeze({ name: folder, slug, url: index.url, posts: none, isUnused: true as const }),
		)
	}
	const terms = [...byKey.values()].sort(names.compare)
	return { terms: Object.freeze(terms), byKey, diagnostics }
}
