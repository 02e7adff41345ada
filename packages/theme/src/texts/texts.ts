/** A text that depends on a number, by its plural form. `other` stands for every form that is not given. */
export type Plural = { readonly [Form in Intl.LDMLPluralRule]?: string } & {
	readonly other: string
}

/**
 * Every word that a page shows and no author has written, in one language. What stands in braces is filled in; a translation may
 * move it.
 *
 * @see https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 */
export interface Texts {
	/** First link of every page. */
	readonly skipToContent: string
	/** Label of the menu. */
	readonly mainMenu: string
	/** Label of the menu of languages. */
	readonly languages: string
	/** Label of the button between light and dark. */
	readonly switchScheme: string
	/** What the button says of the colours. */
	readonly schemeSystem: string
	readonly schemeLight: string
	readonly schemeDark: string
	readonly home: string
	/** Link from the end of a page to its top. */
	readonly toTop: string
	/** Label of the way from the home page to this one. */
	readonly breadcrumbs: string
	/** Reading time: `{count}`. */
	readonly minutes: Plural
	/** `{count}`. */
	readonly words: Plural
	/** `{count}`. */
	readonly posts: Plural
	/** `{date}`. */
	readonly updated: string
	readonly draft: string
	/** Above a post that stands before newer ones. */
	readonly pinned: string
	/** In the meta line; `{host}` is a link. */
	readonly originally: string
	/** Link to where a change of the post can be proposed. */
	readonly edit: string
	/** Label of the links that send a post somewhere. */
	readonly share: string
	/** One of them. */
	readonly email: string
	/** Button: what else the reader's device can send it to. */
	readonly shareMore: string
	/** Above the table of contents. */
	readonly contents: string
	readonly tags: string
	readonly categories: string
	readonly series: string
	readonly authors: string
	/** Label of the box of a series: `{name}`. */
	readonly seriesNamed: string
	/** `{place}`, `{total}`, `{name}`. */
	readonly seriesPart: string
	readonly related: string
	/** Above the posts that link to this one. */
	readonly mentionedIn: string
	/** The arrow is not part of it. */
	readonly newer: string
	readonly older: string
	/** Label of the links to the newer and the older post. */
	readonly morePosts: string
	/** Label of the pager. */
	readonly pages: string
	/** `{page}`. */
	readonly pageNumber: string
	/** The page before; the arrow is not part of it. */
	readonly previous: string
	readonly next: string
	/** In a list without posts. */
	readonly nothing: string
	readonly archive: string
	/** Title of the search, and label of its field. */
	readonly search: string
	/** `{count}`. */
	readonly searchResults: Plural
	readonly searchNone: string
	/** What was looked for in the place of misspelt words: `{words}`. */
	readonly searchedFor: string
	readonly searchFailed: string
	readonly searchMore: string
	readonly searchClose: string
	/** `{archive}` is a link. */
	readonly searchWithoutScripts: string
	readonly notFound: string
	/** `{home}` is a link with the text {@link notFoundHome}. */
	readonly notFoundText: string
	readonly notFoundHome: string
	readonly newestPosts: string
	/** Title of the feed of a section or term: `{title}`, `{site}`. */
	readonly feedTitle: string
	/** Link to the page of the feeds, and its title. */
	readonly subscribe: string
	/** What a feed is, on that page and above a feed that a browser shows. */
	readonly feedHelp: string
	/** On the button beside an address. */
	readonly copy: string
	/** Hidden in an e-mail address, for those who see it all the same. */
	readonly removeThis: string
	/** What the signs before the lines of a diff mean, for screen readers. */
	readonly added: string
	readonly removed: string
	/** Between names: of authors. */
	readonly separator: string
}
