import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { TaxonomyName } from '../metadata/taxonomies.ts'
import type { Post } from '../post/post.ts'
import type { SectionFolder } from './section-tree.ts'

/** One tag, category, series or author and its posts. */
export interface Term<Data = Record<string, unknown>> {
	/** As first spelled. */
	readonly name: string
	/** Unique in its taxonomy, for URLs: `c`, `cplusplus`, `csharp`. */
	readonly slug: string
	/** `/tags/go/`. */
	readonly url: string
	/** In the order of the blog (series: oldest first), but by their `tags_weight` if some have one; in Hugo pages too. */
	readonly posts: readonly Post<Data>[]
	/** No post has it, nor one that is in no list: it has a page of its own alone. */
	readonly isUnused?: true
	/** It has no page: its `_index.md` is hidden or says so, in Hugo. */
	readonly isHidden?: true
}

/** Posts of one year. */
export interface Year<Data = Record<string, unknown>> {
	readonly year: number
	readonly posts: readonly Post<Data>[]
	readonly months: readonly { readonly month: number; readonly posts: readonly Post<Data>[] }[]
}

/** A file that is not in the blog, and why. */
export interface Skipped {
	readonly file: string
	/** `draft`, `scheduled`, `expired`, `headless`, `build.render: never`, `permalink: false`, `permalink unread` where only running a program of the site would tell if there is a page, `partial` for what others show, `ignored by .gitignore` and its like, `left out for its layout …`, or the message of the diagnostic. */
	readonly reason: string
	/** Of a post the layout that it is left out for: only running that would tell whether it hides it. */
	readonly layout?: string
}

/** What a link would lead to if it was shown. */
export interface HiddenTarget extends Skipped {
	/** A file that is hidden with {@link Skipped.file}, the post or list that it lies beside. */
	readonly asset?: string
}

/** One page of a list. */
export interface Page<T> {
	readonly items: readonly T[]
	/** 1-based. */
	readonly number: number
	readonly pages: number
	readonly size: number
	readonly total: number
}

/** Where a path in the content leads. */
export interface Target<Data = Record<string, unknown>> {
	readonly url: string
	/** Absent when the target is a plain file, such as an image. */
	readonly post?: Post<Data>
	/** The plain file, relative to the folder that was loaded. */
	readonly file?: string
}

/** An old path and where it leads now. */
export interface Redirect {
	readonly from: string
	readonly to: string
	/** Of the post that has the alias. */
	readonly file: string
}

/** A file that is published as it is. */
export interface Asset {
	/** Relative to the folder that was loaded. */
	readonly file: string
	readonly url: string
}

/** An immutable collection of posts with its indexes, built once. Every method is a lookup. */
export interface Blog<Data = Record<string, unknown>> {
	/** Visible posts: weight first, then newest, `linkTitle` or title, path (Hugo's default order). */
	readonly posts: readonly Post<Data>[]
	/** Visible posts that no list, feed or search shows, since they say so (`unlisted: true`), in the same order. */
	readonly unlisted: readonly Post<Data>[]
	/** Visible pages (about, …), by URL. */
	readonly pages: readonly Post<Data>[]
	/** `_index.md` files, by URL. */
	readonly lists: readonly Post<Data>[]
	/** Every source file that is not visible, with the reason. */
	readonly skipped: readonly Skipped[]
	readonly diagnostics: readonly Diagnostic[]
	/**
	 * When the next scheduled post appears or the next one expires: then the blog is another one. Milliseconds since 1970;
	 * `undefined` if no date will change it.
	 */
	readonly nextChange: number | undefined
	/** Old paths that lead to visible posts; none of them is the URL of something else. */
	readonly redirects: readonly Redirect[]
	/** Files of the content folder that are not Markdown and may be published, with their URLs. */
	readonly assets: readonly Asset[]
	/** Languages that there are posts, pages or lists in: the default first, then in the order of the options. */
	readonly languages: readonly string[]
	/** The same post in other languages, in the order of {@link languages}. */
	translations(post: Post<Data>): readonly Post<Data>[]
	/**
	 * The blog of one language: its posts, pages and lists and all that is made of them, sections and terms at its own URLs
	 * (`/fr/tags/go/`). Links, files, redirects and diagnostics stay those of the whole.
	 */
	inLanguage(language: string): Blog<Data>
	/** Which taxonomies there are, and where the lists of their terms are. */
	readonly taxonomies: readonly {
		readonly name: TaxonomyName
		/** In front matter. */
		readonly word: string
		readonly url: string
		/** Its list has no page: see {@link Term.isHidden}. */
		readonly isHidden: boolean
	}[]
	/** Tags, categories, series, authors, or those of a further taxonomy, by name; of one that is not there none. */
	terms(taxonomy: TaxonomyName): readonly Term<Data>[]
	/** One term by slug or, in any case, by name. */
	term(taxonomy: TaxonomyName, name: string): Term<Data> | undefined
	/** What all spellings of a term have in common, whether there is one or not: in Hugo that of `Go lang` is `go-lang`. */
	termKey(taxonomy: TaxonomyName, name: string): string
	/** Sections (first folders) with their posts, by name. */
	readonly sections: readonly {
		readonly name: string
		readonly url: string
		readonly posts: readonly Post<Data>[]
	}[]
	/** The same with deeper sections, folders with an `_index.md`, each with the posts that are in no deeper one. */
	readonly sectionFolders: readonly SectionFolder<Data>[]
	/** Newest year first, newest month first; posts without a date are left out. */
	readonly years: readonly Year<Data>[]
	/**
	 * A post, page or list by URL, id (`2023/intro`) or slug. A slug need not be unique: of several the newest is meant.
	 */
	get(key: string): Post<Data> | undefined
	/** The next newer and next older post. */
	neighbours(post: Post<Data>): { readonly newer?: Post<Data>; readonly older?: Post<Data> }
	/** Up to `limit` (default 5) posts on similar subjects, best first. */
	related(post: Post<Data>, limit?: number): readonly Post<Data>[]
	/** Posts and pages that link to this one, in order. */
	backlinks(post: Post<Data>): readonly Post<Data>[]
	/** What a link written in `fromFile` leads to; `undefined` if it is a path of this blog that does not exist. */
	resolve(fromFile: string, href: string): Target<Data> | undefined
	/** The file that such a link would lead to if it was shown, and why it is not: a draft, say. */
	resolveHidden(fromFile: string, href: string): HiddenTarget | undefined
	/** A blog of some of the posts; pages stay. */
	filter(predicate: (post: Post<Data>) => boolean): Blog<Data>
}
