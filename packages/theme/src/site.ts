/** A link in the header menu, or a social profile. */
export interface MenuItem {
	readonly name: string
	readonly url: string
}

/** What the footer says of its author's availability. */
export interface Consulting {
	/** `Available for consulting`. */
	readonly title: string
	/** `distributed systems`, `Go`, … */
	readonly topics: readonly string[]
	/** Shown so that people can read and click it and harvesters cannot. */
	readonly email?: string
}

/** One of the languages of a site. */
export interface SiteLanguage {
	/** BCP 47 tag. */
	readonly language: string
	/** With its region, for social sites: `fr_FR`; empty if it is called by a word that is no BCP 47 tag. */
	readonly locale: string
	/** In the language itself: `Français`. */
	readonly name: string
	/** Of its home page. */
	readonly url: string
	/** The one for readers whose language is none of these. */
	readonly isDefault: boolean
}

/** What every page knows of the site. */
export interface Site {
	readonly title: string
	readonly description: string
	/** Absolute, without trailing slash: `https://example.com` or `https://example.com/blog`. */
	readonly url: string
	/** Path of {@link url}: empty, or `/blog`. Put before every site-absolute URL. */
	readonly basePath: string
	readonly language: string
	readonly author: string
	readonly menu: readonly MenuItem[]
	readonly social: readonly MenuItem[]
	readonly consulting?: Consulting
	/** A line of Markdown: links, emphasis, code. */
	readonly copyright?: string
	/** Show `1234 words` in meta lines. */
	readonly showWordCount: boolean
	/** Show `5 min` in meta lines, unless a post says otherwise. Default true. */
	readonly showReadingTime?: boolean
	/** Show summaries in lists, unless a post says otherwise. Default true. */
	readonly showSummary?: boolean
	/** The page of the search, if there is one, and the folder of its index. */
	readonly search?: { readonly url: string; readonly index: string }
	/** The page of the feeds, if there is one. */
	readonly subscribe?: string
	/** Home page of {@link language}, where it is not `/`: `/fr/`. */
	readonly home?: string
	/** Every language of a site that has several, this one too; their menu. */
	readonly languages?: readonly SiteLanguage[]
	/** URLs of the theme's own files, fingerprinted. */
	readonly assets: {
		readonly style: string
		readonly script: string
		/** Loaded when somebody searches. */
		readonly search: string
		/** The icon in the browser's tab: the site's own, else the theme's. */
		readonly icon: string
	}
}
