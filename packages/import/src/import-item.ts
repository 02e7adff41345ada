import type { BuiltInTaxonomy, Diagnostic, HeadingIds, MarkdownExtras, Place } from '@blog/core'

/** What a reader of exports yields, in the order of the file. */
export type ImportEntry =
	| { readonly type: 'site'; readonly site: ImportSite }
	| { readonly type: 'term'; readonly term: ImportTerm }
	| { readonly type: 'item'; readonly item: ImportItem }
	| { readonly type: 'file'; readonly file: ImportFile }
	| { readonly type: 'problem'; readonly problem: ImportProblem }

/** A diagnostic; without a file it is of the export itself. */
export type ImportProblem = Omit<Diagnostic, 'file'> & { readonly file?: string }

/** Where an export comes from. */
export interface ImportSite {
	/** Address of its home page; empty if the export does not say. */
	readonly url: string
	readonly title?: string | undefined
	readonly description?: string | undefined
	/** As the export has it: `en-US`, `pt_BR`. */
	readonly language?: string | undefined
	/** IANA name of the zone that its dates were shown in, if it is not UTC. */
	readonly timeZone?: string | undefined
	/** Other languages, as in a config of ours. */
	readonly languages?:
		| Readonly<Record<string, { readonly title?: string; readonly description?: string }>>
		| undefined
	/** Names of its taxonomies beside those that every blog has. */
	readonly taxonomies?: readonly string[] | undefined
	/** Files of its feeds, where they are not called as here. */
	readonly feedFiles?: { readonly rss?: string; readonly atom?: string } | undefined
	/** Whether quotes and dashes are set, if not as by default. */
	readonly smartPunctuation?: boolean | undefined
	/** What it takes for Markdown, and what not. */
	readonly extras?: MarkdownExtras | undefined
	/** Whose ids headings have, if not those of this engine. */
	readonly headingIds?: HeadingIds | undefined
}

/** A file of a folder that is copied as it is, or left with a reason. */
export interface ImportFile {
	/** POSIX path below the folder that is imported; a folder that is left as a whole ends with a slash. */
	readonly id: string
	/** Absolute path. */
	readonly from: string
	/** POSIX path below the folder of the import. */
	readonly to: string
	readonly unwanted?: string | undefined
}

/** A term that posts may have, and where the old site listed them. */
export interface ImportTerm {
	readonly taxonomy: BuiltInTaxonomy
	readonly name: string
	/** Absolute, or a path below the home page. */
	readonly address: string
	/** What stands above the list: HTML, may be empty. */
	readonly text: string
}

/** One item of an export, whatever the format. */
export interface ImportItem {
	/** The file that it is, if the export is a folder: POSIX path below that. */
	readonly source?: string | undefined
	/** Where it must lie below the folder of the import, if its place says something: `content/posts/hello.md`. */
	readonly path?: string | undefined
	/** Whole path that it keeps: `/2024/05/hello/`. */
	readonly url?: string | undefined
	/** What links know it by beside its addresses. */
	readonly keys?: readonly string[]
	/** Other addresses that lead to it: absolute, or paths as a blog has them. */
	readonly aliases?: readonly string[]
	/** Others that nothing can lead from, such as those with a question mark. */
	readonly lostAddresses?: readonly string[] | undefined
	/** Front matter, and terms of further taxonomies, that only templates of the old site understand. */
	readonly params?: Readonly<Record<string, unknown>> | undefined
	/** Where it begins in the file, if the reader knows. */
	readonly place?: Place | undefined
	/** Unique in the export. */
	readonly id: string
	/** As the export calls it: `post`, `page`, `nav_menu_item`. */
	readonly type: string
	readonly kind: 'post' | 'page' | 'list' | 'media' | 'other'
	/** Why it cannot become a file, though its kind could. */
	readonly unwanted?: string | undefined
	/** Plain text. */
	readonly title: string
	/** Last segment of its address, percent-decoded; may be empty. */
	readonly slug: string
	/** Its old address, absolute or a path below the home page; may be empty. */
	readonly address: string
	/** Address that feeds called it by: its `guid` if it has another one now. */
	readonly permalink?: string | undefined
	/** What feeds called it. */
	readonly guid: string
	/** RFC 3339, or without an offset where the export has none. */
	readonly date?: string | undefined
	readonly lastmod?: string | undefined
	/** Dates that cannot be read, as the export has them. */
	readonly unread?: readonly UnreadDate[] | undefined
	/** What it said to search engines with variables of a plug-in, which is left out: by key of front matter. */
	readonly templates?: readonly { readonly key: string; readonly text: string }[] | undefined
	/** What put code into its page, as the export calls it. */
	readonly code?: readonly string[] | undefined
	/** Why it must not be published: `draft`, `private`; `undefined` if it may. */
	readonly hidden?: string | undefined
	/** What showed it, or parts of it, to some readers alone, as the export calls that: fields, blocks, shortcodes. */
	readonly gates?: readonly string[] | undefined
	/** The old site waits with it until its date. */
	readonly isScheduled?: boolean | undefined
	readonly pinned: boolean
	readonly commentsClosed: boolean
	readonly authors: readonly string[]
	readonly tags: readonly string[]
	readonly categories: readonly string[]
	readonly series?: readonly string[] | undefined
	/** Terms by the names of taxonomies that the config of the blog has then. */
	readonly terms?: Readonly<Record<string, readonly string[]>> | undefined
	readonly description?: string | undefined
	readonly canonical?: string | undefined
	/** Whether search engines are asked not to list it. */
	readonly noindex?: boolean
	/** HTML. */
	readonly excerpt: string
	readonly body: ImportBody
	readonly cover?: ImportCover | undefined
	/** Id of the item that it belongs to. */
	readonly parent: string
	/** What it is the page of, if that is the list of a term. */
	readonly term?: ImportTerm | undefined
	/** Of an item of kind `media`. */
	readonly media?: ImportMedia | undefined
	readonly comments: readonly ImportComment[]
}

/** A date that cannot be read. */
export interface UnreadDate {
	/** Key of front matter that it is for. */
	readonly key: 'date' | 'lastmod'
	readonly text: string
}

/** The text of an item, and what it is written in. */
export interface ImportBody {
	/**
	 * `wordpress` has blocks, shortcodes, and paragraphs without tags; `zola` is Markdown with shortcodes of its own; `lexical` and `mobiledoc` are
	 * what the editors of Ghost store, as JSON; `markdown` may have HTML in it.
	 */
	readonly format: 'wordpress' | 'html' | 'zola' | 'lexical' | 'mobiledoc' | 'markdown'
	readonly text: string
}

/** The picture of a post: an address, or an item of the export. */
export type ImportCover =
	| {
			readonly address: string
			readonly alt?: string
			/** HTML. */
			readonly caption?: string
			/** The text shows it too, at its own place. */
			readonly isInText?: boolean
	  }
	| { readonly id: string }

/** A file of the old site. */
export interface ImportMedia {
	readonly address: string
	readonly alt: string
	/** HTML. */
	readonly caption: string
}

/** What a reader wrote. Addresses of mail and network are left behind. */
export interface ImportComment {
	readonly id: string
	/** Id of the comment that it answers. */
	readonly parent?: string | undefined
	readonly type: string
	readonly author: string
	readonly url?: string | undefined
	readonly date?: string | undefined
	/** A date that cannot be read, as the export has it. */
	readonly unread?: string | undefined
	readonly approved: boolean
	/** HTML or text as it was typed. */
	readonly text: string
}
