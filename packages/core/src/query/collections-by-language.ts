import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { memoize } from '../memoize.ts'
import { listBase } from '../metadata/generators/list-base.ts'
import { languagePrefix } from '../metadata/language-prefix.ts'
import type { FolderSegments } from '../metadata/section-slugs.ts'
import { segmentsOf } from '../metadata/segments.ts'
import { taxonomiesIn } from '../metadata/taxonomies.ts'
import { toUrl } from '../metadata/url.ts'
import type { BlogOptions } from '../options.ts'
import type { Post } from '../post/post.ts'
import { type Collected, collect } from './collection.ts'
import type { LinkIndex } from './links/link-index.ts'
import { listsByPath } from './links/lists-by-path.ts'
import { termSlugs } from './term-slugs.ts'

/** The posts of a blog, of all languages and of each. */
export interface CollectionsByLanguage<Data> {
	readonly whole: Collected<Data>
	/** Those of a language. */
	of(tag: string): Collected<Data>
	/** Addresses of the lists of a language, by their path. */
	listsOf(tag: string): ReadonlyMap<string, string>
	/** What there is to say of terms: one tag may be spelled in two ways in two languages. */
	termDiagnostics(): readonly Diagnostic[]
}

/** What collections are made with, besides the options of the blog. */
interface CollectionParts<Data> {
	readonly links: LinkIndex<Data>
	/** Of posts that there are. */
	readonly languages: readonly string[]
	/** Lists that have no page, and hide what is in them. */
	readonly hiddenLists: readonly Post<Data>[]
	readonly folderSegments?: FolderSegments | undefined
	readonly timeZone: string
}

/**
 * Sorts posts into a collection of all and one of each language. Where there is one language these are the same.
 *
 * @param unique Visible posts, pages and lists with different URLs.
 */
export function collectByLanguage<Data>(
	unique: readonly Post<Data>[],
	options: BlogOptions,
	{ links, languages, hiddenLists, folderSegments, timeZone }: CollectionParts<Data>,
): CollectionsByLanguage<Data> {
	const { language = 'en', urls, permalinks, uglyUrls } = options
	const collectionOf = (
		posts: readonly Post<Data>[],
		hidden: readonly Post<Data>[],
		prefix: readonly string[],
		tag: string,
	) => {
		const segments = segmentsOf(urls, tag)
		return collect(posts, {
			timeZone,
			links,
			prefix,
			taxonomies: taxonomiesIn(options.taxonomies, tag),
			segments,
			folderSegments: folderSegments ?? segments.ofFolders,
			base: listBase(urls),
			termSlugs: termSlugs(options, segments),
			hiddenLists: hidden,
			language: tag,
			permalinks,
			uglyUrls,
		})
	}
	const isMonolingual = languages.length <= 1
	const only = isMonolingual ? languages[0] : undefined
	const prefix = isMonolingual ? languagePrefix(only, options) : []
	const ofOne = (post: Post<Data>) => !isMonolingual || post.language === (only ?? language)
	const whole = collectionOf(unique, hiddenLists.filter(ofOne), prefix, only ?? language)
	const of = memoize((tag) => {
		if (isMonolingual && (only ?? tag) === tag) return whole
		const isOf = (post: Post<Data>) => post.language === tag
		const prefix = languagePrefix(tag, options)
		return collectionOf(unique.filter(isOf), hiddenLists.filter(isOf), prefix, tag)
	})
	return {
		whole,
		of,
		listsOf: memoize((tag) => listsByPath(of(tag).collection, toUrl(languagePrefix(tag, options)))),
		termDiagnostics: () =>
			isMonolingual
				? whole.termDiagnostics()
				: languages.flatMap((tag) => of(tag).termDiagnostics()),
	}
}
