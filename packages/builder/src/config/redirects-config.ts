/** Which pages of a site only lead on to others. */
export interface RedirectsConfig {
	/** From old addresses, `aliases`, to posts. Default true. */
	readonly aliases?: boolean
	/**
	 * Between `/` and the default language: from `/` to its folder, if it has one, else from `/en/` to `/`. Default: the former.
	 */
	readonly language?: boolean
	/**
	 * From paths of the site, without that of its `url`, to paths of it or to whole addresses: `{ '/old/': '/new/', '/x': 'https://example.com/' }`.
	 * `[slug]` is one segment and `[...slug]` several: `{ '/read/[...slug].html': '/posts/[...slug]' }` leads from an old address of each post to it.
	 * What is written out counts before them. `/old/*`, `/old/:slug` and hidden names (`/.git/`, but not `/.well-known/`) are refused.
	 *
	 * Each is a page that sends browsers on, and never takes the place of a page or a file. Programs that read feeds do not follow it, nor does
	 * what shows a picture: lead on from `/rss` and `/favicon.png` on your host too, for example in `static/_redirects`. Default none.
	 */
	readonly paths?: Readonly<Record<string, string>>
}
