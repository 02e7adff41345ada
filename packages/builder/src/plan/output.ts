import type { Diagnostic, Place, Post, Skipped } from '@blog/core'
import type { Site } from '@blog/theme'

/** What an output is. */
export type OutputKind =
	| 'post'
	| 'page'
	| 'home'
	| 'section'
	| 'term'
	| 'terms'
	| 'archive'
	| 'not-found'
	| 'redirect'
	| 'feed'
	| 'sitemap'
	| 'robots'
	/** What hosts are told to say with files. */
	| 'headers'
	| 'search'
	| 'markdown'
	| 'theme'
	| 'asset'
	| 'static'
	/** An image in another size or format. */
	| 'image'
	/** A picture of a post for social sites. */
	| 'card'

/** The bytes of an output and what was found while making them. */
export interface Rendered {
	readonly content: string | Uint8Array
	/** As {@link MadeOutput.recipe} says it from now on. */
	readonly recipe?: () => unknown
	/** Posts whose bodies are in it; all else in it is of the {@link Plan.shape}. Absent: that is not known. */
	readonly bodies?: readonly Post<unknown>[]
	readonly diagnostics?: readonly Diagnostic[]
}

/** What wants a path. */
export interface Claim {
	/** POSIX path below OUT: `posts/hello/index.html`. */
	readonly path: string
	readonly kind: OutputKind
	/** Files that a person would look at to change it, relative to the site's folder. */
	readonly sources: readonly string[]
	/** Gives way without a word when a user's own file wants the path: `static/robots.txt`. */
	readonly yields?: boolean
	/** Where the page leads, if it does nothing else. */
	readonly leadsTo?: string
	/** The alias of a post, or the redirect of the config, that asks for it. */
	readonly alias?: ClaimingAlias
}

/** An old path, and where it is written. */
export interface ClaimingAlias {
	readonly path: string
	/** Whether the config says it, and no post. */
	readonly isOfConfig?: boolean
	place(): Place | undefined
}

/** An output that is made. */
export interface MadeOutput extends Claim {
	/**
	 * What the bytes are made from besides the config and {@link Plan.shared}: plain data, and posts in it. Of two equal recipes the
	 * bytes are equal. `undefined` if it cannot be known without making them.
	 */
	recipe?(): unknown
	/** Makes the same bytes whenever it is called, in any order. */
	render(): Promise<Rendered>
	/** What {@link render} would find, where that is known without making anything. */
	findings?(): Promise<readonly Diagnostic[]>
}

/** An output that is a copy. */
export interface CopiedOutput extends Claim {
	/** File relative to the site's folder. */
	readonly copyFrom: string
}

/** One file of the site. */
export type Output = MadeOutput | CopiedOutput

/** Outputs in a folder of their own, of some of which the paths are known only when they are made. */
export interface OutputFolder extends Claim {
	/** Those that are known already; the others are made when they are. They are among {@link Plan.outputs}. */
	readonly outputs: readonly MadeOutput[]
	/** What the others are made from: of two equal recipes they have equal paths and bytes. `undefined` if that cannot be known. */
	recipe(): unknown
	/** The others; the same whenever it is called. */
	list(): Promise<readonly MadeOutput[]>
}

/** A file that became a page, and where. */
export interface PlannedPost {
	readonly file: string
	readonly url: string
}

/** What a plan is made from, to be compared with that of an earlier one before anything is made. */
export interface Shape {
	/** Another text if anything differs that can be seen outside of bodies: order, titles, summaries, dates, terms, links, covers. */
	readonly text: string
	/** What each body is made from, by content file; one is missing if that is not known. */
	readonly bodies: ReadonlyMap<string, string>
}

/** What is known of the outlines of posts, by their hash. */
export interface Outlines {
	readonly before: ReadonlyMap<string, string>
	readonly now: Map<string, string>
}

/** Every file of the site, before any is made. */
export interface Plan {
	/** No two have one path, also where capitals do not count. */
	readonly outputs: readonly Output[]
	/** What of them is not known yet, made later. */
	readonly folders: readonly OutputFolder[]
	/** Content files that appear. */
	readonly posts: readonly PlannedPost[]
	/** What every page of a language is made from: plain data. */
	readonly shared: readonly Site[]
	/** Takes the shape of the plan; `undefined` if it has none. */
	shape(outlines: Outlines): Shape | undefined
	/** Content files that do not appear, each with its reason. */
	readonly skipped: readonly Skipped[]
	readonly diagnostics: readonly Diagnostic[]
}
