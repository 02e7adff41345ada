/** What Liquid templates in posts know. */
export interface LiquidOptions {
	/** `site.…`: with `url` (`https://example.com`), `baseurl` (`/blog`, or empty) and `timezone` filters make addresses and dates. */
	readonly site?: Readonly<Record<string, unknown>>
	/** Texts of `{% include name %}`, by name. */
	readonly includes?: Readonly<Record<string, string>>
}
