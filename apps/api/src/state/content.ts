import type { Blog, Post } from '@blog/core'
import type { RenderContext, Renderer } from '@blog/renderer'

/** A link of a site's menu, or one to a social profile. */
export interface SiteLink {
	readonly name: string
	readonly url: string
}

/** What a site says of itself. */
export interface SiteSettings {
	readonly title: string
	readonly description: string
	/** Absolute, without trailing slash. */
	readonly url: string
	/** BCP 47 tag. */
	readonly language: string
	/** IANA name. Default `UTC`. */
	readonly timeZone?: string
	/** Author of posts that name none. */
	readonly author?: string
	readonly menu?: readonly SiteLink[]
	readonly social?: readonly SiteLink[]
	/** Plain text. */
	readonly copyright?: string
	readonly feed?: {
		/** Newest posts in it. Default 20. */
		readonly limit?: number
		/** Whole posts, or summaries. Default `full`. */
		readonly content?: 'full' | 'summary'
	}
}

/** A place in a post that was found. */
export interface FoundPlace {
	/** Empty before the first heading. */
	readonly heading: string
	/** What follows `#` in the address; may be empty. */
	readonly anchor: string
	/** Plain text around the words. */
	readonly text: string
}

/** What a search has found. */
export interface FoundPosts {
	readonly total: number
	/** Words that were likely misspelt. */
	readonly corrections: readonly { readonly from: string; readonly to: string }[]
	/** The best first. */
	readonly items: readonly {
		readonly post: Post<unknown>
		readonly sections: readonly FoundPlace[]
	}[]
}

/** Finds posts: at most `limit`, behind the first `offset`, by default none. */
export type FindPosts = (query: string, limit: number, offset?: number) => Promise<FoundPosts>

/** What is served, as it is at one moment; never changed, only replaced. */
export interface ApiContent {
	/** May hold drafts: they are never served without a token. */
	readonly blog: Blog<unknown>
	readonly renderer: Renderer
	readonly context: RenderContext
	/** What a post, page or list is called. Default: its title, which a list may not have. */
	titleOf?(post: Post<unknown>): string
	/** For settings, feeds and sitemap; its `url` stands before the addresses of posts. Default: no title, at `http://localhost:4321`, in English. */
	readonly settings?: SiteSettings
	/** The same for the same content in every process: for a cache that several share. */
	readonly version?: string
	/** The same with drafts, scheduled and expired posts, for previews. Default: what is in `blog`. */
	preview?(): Promise<ApiContent>
	/** Indexes posts, once, before the first search. Default: searches find words in titles and summaries. */
	createSearch?(posts: readonly Post<unknown>[]): Promise<PostFinder>
}

/** Finds posts with the places in them, and perhaps faster without. */
export type PostFinder = FindPosts & {
	/** Finds all, the best first. Default: as `FindPosts`, with as many as there are. */
	all?(query: string): Promise<readonly Post<unknown>[]>
}
