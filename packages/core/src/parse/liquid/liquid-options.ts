/** What Liquid templates in posts know. */
export interface LiquidOptions {
	/** `site.…`. Links get the path of a site by themselves: `url` is the whole address, and `baseurl` is empty. */
	readonly site?: Readonly<Record<string, unknown>>
	/** Texts of `{% include name %}`, by name. */
	readonly includes?: Readonly<Record<string, string>>
}
