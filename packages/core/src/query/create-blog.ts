import { byCodeUnit } from '../by-code-unit.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { lazily } from '../lazily.ts'
import { memoize } from '../memoize.ts'
import { checkTimeZone } from '../metadata/check-time-zone.ts'
import { contentFolders } from '../metadata/content-folders.ts'
import { collectionFile } from '../metadata/generators/collection-file.ts'
import { baseOf } from '../metadata/generators/list-base.ts'
import { languageOfName } from '../metadata/language-of-name.ts'
import { languagePrefix } from '../metadata/language-prefix.ts'
import type { FolderSegments } from '../metadata/section-slugs.ts'
import type { BlogOptions } from '../options.ts'
import type { Post } from '../post/post.ts'
import { alikeButForDates } from './alike-but-for-dates.ts'
import { placeAssets } from './assets.ts'
import type { Blog, Skipped } from './blog.ts'
import type { Collected, Collection } from './collection.ts'
import { collectByLanguage } from './collections-by-language.ts'
import type { LinkIndex } from './links/link-index.ts'
import { postsByName } from './links/posts-by-name.ts'
import { filesByPath, hugoPath, pagePaths, postsByPath } from './links/posts-by-path.ts'
import { hiddenTargets } from './links/resolve-hidden.ts'
import { resolveLink } from './links/resolve-link.ts'
import { nextChange } from './next-change.ts'
import { noPageReason } from './no-page.ts'
import { findTranslations } from './translations.ts'
import { claimUrls } from './unique-urls.ts'
import { partVisible, type Shown } from './visible.ts'

/** What a blog is made from. */
export interface BlogInput<Data>
	extends Pick<
		BlogOptions,
		| 'url'
		| 'language'
		| 'languages'
		| 'defaultLanguageInSubdir'
		| 'taxonomies'
		| 'urls'
		| 'authorNames'
		| 'tagNames'
		| 'assetFolders'
		| 'onlyLinkedAssets'
		| 'permalinks'
		| 'uglyUrls'
		| 'languageFolders'
	> {
	readonly posts: readonly Post<Data>[]
	/** Files of the content folder that are not Markdown, relative to the folder that was loaded. */
	readonly assets?: readonly string[]
	/** Files that could not become posts. */
	readonly skipped?: readonly Skipped[]
	readonly diagnostics?: readonly Diagnostic[]
	/** Content folder, relative to the folder that was loaded; empty if it is that folder. */
	readonly content?: string
	/** The segments that folders have in URLs. Default: as they are called. */
	readonly folderSegments?: FolderSegments
	/** IANA name, default `UTC`. */
	readonly timeZone?: string
	readonly shown?: Shown
}

/** What the blogs of all languages have in common. */
type Common<Data> = Omit<Blog<Data>, keyof Collection<Data> | 'filter'>

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
	const { content = '', timeZone = 'UTC', shown = {}, language = 'en' } = input
	checkTimeZone(timeZone)
	const isHugo = input.urls?.like === 'hugo'
	const isJekyll = input.urls?.like === 'jekyll'
	const all = [language, ...(input.languages ?? [])]
	const contents = contentFolders(content, input)
	const { visible: wanted, skipped: hidden } = partVisible(input.posts, shown, isJekyll)
	const { withDates, diagnostics: datedUrls } = alikeButForDates(wanted, all, contents, input.urls)
	const posts = withDates(input.posts)
	const visible = withDates(wanted)
	const seen = new Set(visible)
	const { unique, redirects, skipped: duplicates, diagnostics: duplicateUrls } = claimUrls(visible)

	const translations = findTranslations(unique, all)
	const { languages } = translations
	const isWithoutPage = (post: Post<Data>) =>
		isHugo && post.visibility === 'published' && noPageReason(post, false) !== undefined
	const placed = lazily(() =>
		placeAssets(input.assets ?? [], unique, posts, {
			contents,
			language,
			base: baseOf(input.urls),
			isBare: content === '',
			prefixOf: (tag) => languagePrefix(tag, input),
			hidesWithList: isHugo,
			isWithoutPage,
			languageOf: (file) => languageOfName(file, all),
			sectionsOf: (tag) => (isHugo ? collections.of(tag).collection.sectionFolders : []),
			pathOf: (file) =>
				collectionFile(content === '' ? file : file.slice(content.length + 1), input.urls),
			assetFolders: input.assetFolders ?? [],
			onlyLinkedAssets: input.onlyLinkedAssets ?? false,
		}),
	)
	const assetUrls = lazily(() => new Map(placed().assets.map(({ file, url }) => [file, url])))
	const pathOf = pagePaths(all)
	const links: LinkIndex<Data> = {
		contents,
		byFile: new Map(unique.map((post) => [post.file, post])),
		byUrl: new Map(unique.map((post) => [post.url, post])),
		byName: lazily(() => postsByName(unique)),
		byPath: lazily(() => postsByPath(unique, pathOf)),
		pathOf,
		assetsByPath: lazily(() => filesByPath(assetUrls().keys())),
		listAt(tag, path) {
			const lists = collections.listsOf(tag)
			return lists.get(hugoPath(path)) ?? lists.get(pathOf(path))
		},
		get assets() {
			return assetUrls()
		},
		translations,
		urls: input.urls,
		...(input.url !== undefined && { address: input.url.replace(/\/+$/, '') }),
	}
	const collections = collectByLanguage(unique, input, {
		links,
		languages,
		hiddenLists: isHugo ? posts.filter((post) => post.kind === 'list' && !seen.has(post)) : [],
		folderSegments: input.folderSegments,
		timeZone,
	})
	const next = lazily(() => nextChange(posts, timeZone))
	const diagnostics = lazily(() =>
		Object.freeze([
			...(input.diagnostics ?? []),
			...datedUrls,
			...duplicateUrls,
			...collections.termDiagnostics(),
		]),
	)

	const skipped = Object.freeze(
		[...(input.skipped ?? []), ...hidden, ...duplicates].sort((a, b) => byCodeUnit(a.file, b.file)),
	)
	const hiddenAt = lazily(() =>
		hiddenTargets(links, posts, new Map(skipped.map((one) => [one.file, one])), placed().hiddenBy),
	)

	const common: Common<Data> = {
		skipped,
		get diagnostics() {
			return diagnostics()
		},
		redirects: Object.freeze(redirects),
		get assets() {
			return placed().assets
		},
		get nextChange() {
			return next()
		},
		languages,
		translations: (post) => translations.of(post),
		inLanguage: memoize((tag) =>
			blogOf(common, collections.of(tag), (predicate) => filtered(predicate).inLanguage(tag)),
		),
		resolve: (fromFile, href) => resolveLink(links, fromFile, href),
		resolveHidden: (fromFile, href) => hiddenAt()(fromFile, href),
	}
	const filtered: Blog<Data>['filter'] = (predicate) =>
		createBlog({
			...input,
			posts: posts.filter((post) => post.kind !== 'post' || predicate(post)),
		})
	return blogOf(common, collections.whole, filtered)
}

/** Puts a blog together; what is made when it is asked for stays so. */
function blogOf<Data>(
	common: Common<Data>,
	{ collection }: Collected<Data>,
	filter: Blog<Data>['filter'],
): Blog<Data> {
	const blog = Object.defineProperties({} as Blog<Data>, {
		...Object.getOwnPropertyDescriptors(common),
		...Object.getOwnPropertyDescriptors(collection),
		filter: { value: filter, enumerable: true },
	})
	return Object.freeze(blog)
}
