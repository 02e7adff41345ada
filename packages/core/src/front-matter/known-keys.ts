/** Keys that @blog, Hugo, PaperMod or Jekyll know, by subject, as documented. */
const documented = [
	'title linkTitle description summary teaser excerpt keywords',
	'slug url permalink path aliases redirect_from redirect_to id guid canonicalURL',
	'date lastmod modified updated updatedDate last_modified_at publishDate pubDate pubDatetime modDatetime last_update published expiryDate unpublishDate',
	'draft unlisted weight layout type math trusted toc isCJKLanguage translationKey',
	'tags tag categories category series author authors',
	'cover heroImage ogImage socialCard images audio videos resources check',
	'menu menus outputs sitemap cascade params',
	// PaperMod
	'ShowToc TocOpen UseHugoToc hidemeta comments ShowCanonicalLink disableShare ShareButtons editPost',
	'searchHidden hiddenInHomeList hiddenInRss hideSummary hideAuthor hideFooter robotsNoIndex disableAnchoredHeadings',
	'ShowReadingTime ShowWordCount ShowBreadCrumbs ShowPostNavLinks ShowCodeCopyButtons',
	'ShowRssButtonInSectionTermList',
].flatMap((line) => line.split(' '))

/**
 * Lower-case key to its documented spelling. Keys are case-insensitive, as in Hugo; posts and schemas see this spelling.
 *
 * @see https://gohugo.io/content-management/front-matter/
 */
export const knownKeys: ReadonlyMap<string, string> = new Map(
	documented.map((key) => [key.toLowerCase(), key]),
)
