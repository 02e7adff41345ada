import type { Blog, Post, TaxonomyName, Term } from '@blog/core'
import type { RenderContext } from '@blog/renderer'
import type { Site, Theme, Translation } from '@blog/theme'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import type { PagePolicies } from '../security/page-policies.ts'
import type { SiteInput } from '../site/site.ts'
import type { AllPosts } from './all-posts.ts'
import type { FeedStyle } from './feeds/feed-style.ts'
import type { FeedList } from './feeds/feeds-of.ts'
import type { PlannedImages } from './files/plan-images.ts'
import type { PlannedTheme } from './files/plan-theme.ts'
import type { PlannedCards } from './files/planned-cards.ts'
import type { StaticFinder } from './files/static-finder.ts'
import type { Kinds } from './kinds-of.ts'
import type { MainPosts } from './main-posts.ts'
import type { PostBodies } from './post-bodies.ts'
import type { ConfiguredRedirect } from './redirects/own-redirects.ts'
import type { Section } from './sections.ts'
import type { SiteTaxonomy } from './taxonomies.ts'
import type { TermTitle } from './term-titles.ts'

/** What every part of the plan knows; a site has one of each language. */
export interface PlanContext extends SiteInput {
	/** In the language of these pages. */
	readonly config: ResolvedConfig
	/** Of the language of these pages. */
	readonly blog: Blog<unknown>
	/** Whether it is the language of the site. */
	readonly isDefault: boolean
	/** Home page of the language: `/`, or `/fr/`. */
	readonly home: string
	/** How these pages speak. */
	readonly wording: ReturnType<Theme['wording']>
	/** The list of all posts, where that is not the home page. */
	readonly allPosts: AllPosts | undefined
	/** Where the archive is, if there is one. */
	readonly archive: string | undefined
	/** Where the search is, if there is one. */
	readonly search: string | undefined
	/** Where the page of the feeds is, if there is one. */
	readonly subscribe: string | undefined
	/** What browsers show the feeds with, if they are to. */
	readonly feedStyle: FeedStyle | undefined
	/** Redirects that the config says, in all languages. */
	readonly ownRedirects: readonly ConfiguredRedirect[]
	/** For views. */
	readonly site: Site
	/**
	 * A page in every language that it is there in; `undefined` on a site of one language.
	 *
	 * @param url Of the page, or of the list that it is a page of.
	 * @param source Its Markdown file.
	 */
	translationsOf(url: string, source?: Post<unknown>): readonly Translation[] | undefined
	readonly bodies: PostBodies
	/** What links lead to. */
	readonly links: RenderContext
	readonly taxonomies: readonly SiteTaxonomy[]
	readonly titleOfTerm: TermTitle
	/** What a post, a page or a list is called, the last also where its `_index.md` does not say. */
	titleOf(post: Post<unknown>): string
	/** Terms that have pages. */
	termsOf(taxonomy: TaxonomyName): readonly Term<unknown>[]
	/** Which kinds of pages and files there are. */
	readonly kinds: Kinds
	/** Of the lists that have feeds. */
	readonly feedUrls: ReadonlySet<string>
	/** Posts of the home page. */
	readonly main: MainPosts
	/** By URL. */
	readonly sections: readonly Section[]
	/** The sections that a post is in, the outermost first. */
	sectionsAbove(post: Post<unknown>): readonly Section[]
	readonly feeds: readonly FeedList[]
	readonly themeFiles: PlannedTheme
	readonly policies: PagePolicies
	readonly derived: PlannedImages
	readonly plannedCards: PlannedCards
	readonly statics: StaticFinder
	/** The `_index.md` of a list, by the list's URL. */
	listAt(url: string): Post<unknown> | undefined
}
