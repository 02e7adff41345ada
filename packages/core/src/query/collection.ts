import { byCodeUnit } from '../by-code-unit.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { lazily } from '../lazily.ts'
import type { Permalinks } from '../metadata/permalinks.ts'
import type { FolderSegments } from '../metadata/section-slugs.ts'
import type { Segments } from '../metadata/segments.ts'
import type { Taxonomy } from '../metadata/taxonomies.ts'
import { isUgly, type UglyUrls } from '../metadata/ugly-urls.ts'
import { toUrl } from '../metadata/url.ts'
import type { Post } from '../post/post.ts'
import type { Blog } from './blog.ts'
import { isUnlisted } from './is-unlisted.ts'
import { findBacklinks } from './links/backlinks.ts'
import type { LinkIndex } from './links/link-index.ts'
import { listUrls } from './list-urls.ts'
import { listedOf } from './listed.ts'
import { sortPosts } from './order.ts'
import { createPostFinder } from './post-finder.ts'
import { RelatedIndex } from './related.ts'
import { sectionTree } from './section-tree.ts'
import { groupBySection } from './sections.ts'
import type { TermSlugs } from './term-slugs.ts'
import { indexTerms, type TermIndex } from './terms.ts'
import { groupByYear } from './years.ts'

/** Of a blog what is made of its posts alone; of all of them, or of those of one language. */
export type Collection<Data> = Pick<
	Blog<Data>,
	| 'posts'
	| 'unlisted'
	| 'pages'
	| 'lists'
	| 'sections'
	| 'sectionFolders'
	| 'years'
	| 'taxonomies'
	| 'terms'
	| 'term'
	| 'termKey'
	| 'get'
	| 'neighbours'
	| 'related'
	| 'backlinks'
>

/** A collection and what there is to say of its terms. */
export interface Collected<Data> {
	readonly collection: Collection<Data>
	termDiagnostics(): readonly Diagnostic[]
}

/**
 * Sorts posts, and builds every index once, when it is first asked for.
 *
 * @param unique Visible posts, pages and lists with different URLs.
 * @param prefix First segments of the URLs of sections and terms.
 */
export function collect<Data>(
	unique: readonly Post<Data>[],
	{
		timeZone,
		links,
		prefix,
		base,
		termSlugs,
		hiddenLists,
		taxonomies,
		segments,
		folderSegments,
		language,
		permalinks,
		uglyUrls,
	}: {
		readonly timeZone: string
		readonly links: LinkIndex<Data>
		readonly prefix: readonly string[]
		/** Segments between {@link prefix} and those of taxonomies. */
		readonly base: readonly string[]
		readonly termSlugs: TermSlugs
		/** Lists without a page that are sections all the same. */
		readonly hiddenLists: readonly Post<Data>[]
		readonly taxonomies: readonly Taxonomy[]
		readonly segments: Segments
		readonly folderSegments: FolderSegments
		readonly language: string
		readonly permalinks: Permalinks | undefined
		readonly uglyUrls: UglyUrls | undefined
	},
): Collected<Data> {
	const all = sortPosts(
		unique.filter(({ kind }) => kind === 'post'),
		timeZone,
	)
	const hidden = new Set(all.filter(isUnlisted))
	const posts = Object.freeze(hidden.size === 0 ? all : all.filter((post) => !hidden.has(post)))
	const pages = Object.freeze(unique.filter(({ kind }) => kind === 'page').sort(byUrlOf))
	const lists = Object.freeze(unique.filter(({ kind }) => kind === 'list').sort(byUrlOf))
	const { contents } = links
	const urls = lazily(() =>
		listUrls(lists, {
			hidden: hiddenLists,
			contents,
			language,
			prefix,
			permalinks,
			segments,
			uglyUrls,
		}),
	)
	const placeOf = ({ segments }: Taxonomy) => [
		...prefix,
		...base,
		...folderSegments(segments, language),
	]
	const place = lazily(() => new Map(posts.map((post, index) => [post, index])))
	const isHugo = links.urls?.like === 'hugo'
	const unlisted = Object.freeze([...hidden])
	const listed = lazily(() => listedOf(posts, unlisted, pages, isHugo, timeZone))
	const inTerms = lazily(() => {
		const { posts, others } = listed()
		return { posts, others: isHugo ? [...others, ...lists] : others }
	})
	const terms = new Map<string, () => TermIndex<Data>>(
		taxonomies.map((one) => [
			one.name,
			lazily(() =>
				indexTerms(
					one,
					inTerms(),
					placeOf(one),
					termSlugs,
					urls(),
					isUgly(uglyUrls, one.segments[0] ?? ''),
				),
			),
		]),
	)
	const sections = lazily(() => groupBySection(posts, prefix, segments, urls()))
	const sectionFolders = lazily(() =>
		sectionTree(listed(), lists, {
			hidden: hiddenLists,
			contents,
			prefix,
			segments,
			taxonomies,
			urls: urls(),
		}),
	)
	const years = lazily(() => groupByYear(posts))
	const related = lazily(() => new RelatedIndex(posts))
	const find = lazily(() => createPostFinder(unique, timeZone, language))
	const backlinks = lazily(() =>
		findBacklinks(
			unique.filter((post) => !hidden.has(post)),
			links,
		),
	)

	const collection: Collection<Data> = {
		posts,
		unlisted,
		pages,
		lists,
		taxonomies: taxonomies.map((one) => ({
			name: one.name,
			word: one.word,
			get url() {
				return urls().of('taxonomy', one.segments, one.word) ?? toUrl(placeOf(one))
			},
			get isHidden() {
				return urls().isHidden(one.segments)
			},
		})),
		get sections() {
			return sections()
		},
		get sectionFolders() {
			return sectionFolders()
		},
		get years() {
			return years()
		},
		terms: (taxonomy) => terms.get(taxonomy)?.().terms ?? [],
		term(taxonomy, name) {
			const index = terms.get(taxonomy)?.()
			return (
				index?.byKey.get(termSlugs.keyOf(taxonomy, name)) ??
				index?.terms.find(({ slug }) => slug === name)
			)
		},
		termKey: termSlugs.keyOf,
		get: (key) => find()(key),
		neighbours(post) {
			const index = place().get(post)
			if (index === undefined) return {}
			const newer = posts[index - 1]
			const older = posts[index + 1]
			return { ...(newer && { newer }), ...(older && { older }) }
		},
		related: (post, limit = 5) => related().find(post, limit),
		backlinks: (post) => backlinks().get(post) ?? [],
	}
	return {
		collection,
		termDiagnostics: () => [...terms.values()].flatMap((index) => index().diagnostics),
	}
}

function byUrlOf(a: Post<unknown>, b: Post<unknown>): number {
	return byCodeUnit(a.url, b.url)
}
