/** What Liquid templates in posts know. */
export interface LiquidOptions {
	/** Whose templates they are: those of Eleventy know the front matter by its keys, and posts have nothing of kramdown. Default `jekyll`. */
	readonly like?: 'jekyll' | 'eleventy'
	/**
	 * Which engine Eleventy gives the posts to: of `njk` what means the same in Liquid is run, and what may be hidden is left out; of another one, and of `?` that nobody can tell,
	 * texts with templates are left out; `md` has none. Default `liquid`.
	 */
	readonly engine?: string
	/** `site.…`: with `url` (`https://example.com`), `baseurl` (`/blog`, or empty) and `timezone` filters make addresses and dates. */
	readonly site?: Readonly<Record<string, unknown>>
	/** Names of data that only running programs would tell, of members too (`site.env`): a condition on one is left out. With `*` any name may be one. */
	readonly unknown?: readonly string[]
	/** Keys that files of Eleventy have of their layout, by how they call it: its front matter. */
	readonly layouts?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
	/** Texts that posts of Nunjucks extend, by the names that they do it by. Of what a post extends that is not here, no block is shown. */
	readonly templates?: Readonly<Record<string, string>>
	/** `jekyll.environment`; absent if nobody can tell: a condition on it is left out then. */
	readonly environment?: string
	/** Formats of Liquid's `date` by the names of filters that write a date in it, in UTC: `{ slugDate: '%Y/%m' }`. Eleventy's sites make such for themselves. */
	readonly dateFilters?: Readonly<Record<string, string>>
	/** Texts of `{% include name %}`, by name. */
	readonly includes?: Readonly<Record<string, string>>
}
