/** A link of a built page that leads nowhere. */
export interface BrokenLink {
	/** File below the folder. */
	readonly page: string
	/** As it is written. */
	readonly link: string
	readonly reason: 'no file' | 'no anchor'
}

/** What {@link checkSiteLinks} found. */
export interface SiteLinks {
	/** Links and anchors within the site that were looked at. */
	readonly checked: number
	readonly broken: readonly BrokenLink[]
}

/**
 * Follows every link, image and anchor within a built site, in its pages, feeds and sitemap.
 *
 * @param out The folder.
 * @param base Address of the site, with its path: `https://example.com/blog/`.
 */
export function checkSiteLinks(out: string, base: string): SiteLinks
