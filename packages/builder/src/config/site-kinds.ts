/** Kinds of pages and files that are made for every site, and that one can do without. */
export const siteKinds = [
	...(['home', 'section', 'taxonomy', 'term'] as const),
	...(['feed', 'sitemap', 'robots', 'not-found'] as const),
] as const

/** One of {@link siteKinds}. */
export type SiteKind = (typeof siteKinds)[number]

/** Kinds of lists that have feeds. */
export const feedKinds = ['home', 'section', 'taxonomy', 'term'] as const

/** One of {@link feedKinds}. */
export type FeedKind = (typeof feedKinds)[number]
