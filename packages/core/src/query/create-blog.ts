import { byCodeUnit } from '../by-code-unit.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { lazily } from '../lazily.ts'
import { checkTimeZone } from '../metadata/check-time-zone.ts'
import type { Post } from '../post/post.ts'
import { placeAssets } from './assets.ts'
import { findBacklinks } from './backlinks.ts'
import type { Blog, Skipped, TaxonomyName } from './blog.ts'
import { nextChange } from './next-change.ts'
import { sortPosts } from './order.ts'
import { createPostFinder } from './post-finder.ts'
import { RelatedIndex } from './related.ts'
import { resolveLink } from './resolve-link.ts'
import { groupBySection } from './sections.ts'
import { indexTerms, type TermIndex, termKey } from './terms.ts'
import { claimUrls } from './unique-urls.ts'
import { partVisible, type Shown } from './visible.ts'
import { groupByYear } from './years.ts'

/** What a blog is made from. */
export interface BlogInput<Data> {
	readonly posts: readonly Post<Data>[]
	/** Files of the content folder that are not Markdown, relative to the folder that was loaded. */
	readonly assets?: readonly string[]
	/** Files that could not become posts. */
	readonly skipped?: readonly Skipped[]
	readonly diagnostics?: readonly Diagnostic[]
	/** Content folder, relative to the folder that was loaded; empty if it is that folder. */
	readonly content?: string
	/** IANA name, default `UTC`. */
	readonly timeZone?: string
	readonly shown?: Shown
}

const taxonomies = [
	'tags',
	'categories',
	'series',
	'authors',
] as const satisfies readonly TaxonomyName[]

/**
 * Makes an immutable blog of parsed posts: hides what is not to be seen, sorts, and builds every index once, when it is first asked for.
 *
 * @throws {BlogError} `CONFIG_INVALID` if there is no such time zone.
 *
 * @example
 * const blog = createBlog({ posts: [await parsePost('# Hello', { file: 'hello.md' })] })
 * blog.posts[0].title // 'Hello'
 */
export function createBlog<Data>(input: BlogInput<Data>): Blog<Data> {
	const { content = '', timeZone = 'UTC', shown = {} } = input
	checkTimeZone(timeZone)
	const { visible, skipped: hidden } = partVisible(input.posts, shown)
	const { unique, redirects, skipped: duplicates, diagnostics: duplicateUrls } = claimUrls(visible)

	const posts = Object.freeze(
		sortPosts(
			unique.filter(({ kind }) => kind === 'post'),
			timeZone,
		),
	)
	const byUrl = new Map(unique.map((post) => [post.url, post]))
	const byFile = new Map(unique.map((post) => [post.file, post]))
	const assets = placeAssets(input.assets ?? [], unique, input.posts, content)
	const links = {
		content,
		byFile,
		byUrl,
		assets: new Map(assets.map(({ file, url }) => [file, url])),
	}
	const place = new Map(posts.map((post, index) => [post, index]))
	const terms = Object.fromEntries(
		taxonomies.map((name) => [name, lazily(() => indexTerms(name, posts))]),
	) as Record<TaxonomyName, () => TermIndex<Data>>
	const sections = lazily(() => groupBySection(posts))
	const years = lazily(() => groupByYear(posts))
	const next = lazily(() => nextChange(input.posts, timeZone))
	const diagnostics = lazily(() =>
		Object.freeze([
			...(input.diagnostics ?? []),
			...duplicateUrls,
			...taxonomies.flatMap((name) => terms[name]().diagnostics),
		]),
	)
	const related = lazily(() => new RelatedIndex(posts))
	const find = lazily(() => createPostFinder(unique, timeZone))
	const backlinks = lazily(() => findBacklinks(unique, links))

	return Object.freeze<Blog<Data>>({
		posts,
		pages: Object.freeze(unique.filter(({ kind }) => kind === 'page').sort(byUrlOf)),
		lists: Object.freeze(unique.filter(({ kind }) => kind === 'list').sort(byUrlOf)),
		skipped: Object.freeze(
			[...(input.skipped ?? []), ...hidden, ...duplicates].sort((a, b) =>
				byCodeUnit(a.file, b.file),
			),
		),
		get diagnostics() {
			return diagnostics()
		},
		redirects: Object.freeze(redirects),
		assets: Object.freeze(assets),
		get nextChange() {
			return next()
		},
		get sections() {
			return sections()
		},
		get years() {
			return years()
		},
		terms: (taxonomy) => terms[taxonomy]().terms,
		term(taxonomy, name) {
			const index = terms[taxonomy]()
			return index.byKey.get(termKey(name)) ?? index.terms.find(({ slug }) => slug === name)
		},
		get: (key) => find()(key),
		neighbours(post) {
			const index = place.get(post)
			if (index === undefined) return {}
			const newer = posts[index - 1]
			const older = posts[index + 1]
			return { ...(newer && { newer }), ...(older && { older }) }
		},
		related: (post, limit = 5) => related().find(post, limit),
		backlinks: (post) => backlinks().get(post) ?? [],
		resolve: (fromFile, href) => resolveLink(links, fromFile, href),
		filter: (predicate) =>
			createBlog({
				...input,
				posts: input.posts.filter((post) => post.kind !== 'post' || predicate(post)),
			}),
	})
}

function byUrlOf(a: Post<unknown>, b: Post<unknown>): number {
	return byCodeUnit(a.url, b.url)
}
