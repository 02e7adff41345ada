import type { Diagnostic, Place } from '@blog/core'

/** What a reader of exports yields, in the order of the file. */
export type ImportEntry =
	| { readonly type: 'site'; readonly site: ImportSite }
	| { readonly type: 'item'; readonly item: ImportItem }
	| { readonly type: 'problem'; readonly problem: Omit<Diagnostic, 'file'> }

/** Where an export comes from. */
export interface ImportSite {
	/** Address of its home page; empty if the export does not say. */
	readonly url: string
}

/** One item of an export, whatever the format. */
export interface ImportItem {
	/** Where it begins in the file, if the reader knows. */
	readonly place?: Place | undefined
	/** Unique in the export. */
	readonly id: string
	/** As the export calls it: `post`, `page`, `nav_menu_item`. */
	readonly type: string
	readonly kind: 'post' | 'page' | 'media' | 'other'
	/** Why it cannot become a file, though its kind could. */
	readonly unwanted?: string | undefined
	/** Plain text. */
	readonly title: string
	/** Last segment of its address, percent-decoded; may be empty. */
	readonly slug: string
	/** Its old address, absolute; may be empty. */
	readonly address: string
	/** What feeds called it. */
	readonly guid: string
	/** RFC 3339, or without an offset where the export has none. */
	readonly date?: string | undefined
	readonly lastmod?: string | undefined
	/** Why it must not be published: `draft`, `private`; `undefined` if it may. */
	readonly hidden?: string | undefined
	readonly pinned: boolean
	readonly commentsClosed: boolean
	readonly authors: readonly string[]
	readonly tags: readonly string[]
	readonly categories: readonly string[]
	readonly description?: string | undefined
	readonly canonical?: string | undefined
	/** HTML. */
	readonly excerpt: string
	readonly body: ImportBody
	readonly cover?: ImportCover | undefined
	/** Id of the item that it belongs to. */
	readonly parent: string
	/** Of an item of kind `media`. */
	readonly media?: ImportMedia | undefined
	readonly comments: readonly ImportComment[]
}

/** The text of an item, and what it is written in. */
export interface ImportBody {
	/** `wordpress` has blocks, shortcodes, and paragraphs without tags. */
	readonly format: 'wordpress' | 'html'
	readonly text: string
}

/** The picture of a post: an address, or an item of the export. */
export type ImportCover =
	| { readonly address: string; readonly alt?: string; readonly caption?: string }
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
	readonly approved: boolean
	/** HTML or text as it was typed. */
	readonly text: string
}
