/**
 * Keys that @blog, Hugo or PaperMod know, as documented. Keys are case-insensitive, as in Hugo; this is the spelling that posts
 * and schemas see.
 */
const documented = [
	...['title', 'linkTitle', 'description', 'summary', 'teaser', 'excerpt', 'slug', 'url', 'permalink', 'path', 'aliases'],
	...['redirect_from', 'date', 'lastmod', 'modified', 'updated', 'updatedDate', 'publishDate', 'pubDate', 'published'],
	...['expiryDate', 'unpublishDate', 'draft', 'weight', 'tags', 'tag', 'categories', 'category', 'series', 'keywords'],
	...['author', 'authors', 'layout', 'type', 'cover', 'guid', 'id', 'canonicalURL', 'toc', 'math', 'trusted', 'menu', 'menus'],
	...['isCJKLanguage', 'translationKey', 'outputs', 'resources', 'sitemap', 'cascade', 'params', 'images', 'audio', 'videos'],
	...['ShowToc', 'TocOpen', 'hidemeta', 'comments', 'ShowCanonicalLink', 'disableShare', 'searchHidden', 'hiddenInHomeList'],
	...['hiddenInRss', 'hideSummary', 'hideFooter', 'ShowReadingTime', 'ShowWordCount', 'ShowBreadCrumbs', 'ShowPostNavLinks'],
	...['ShowCodeCopyButtons', 'ShowRssButtonInSectionTermList', 'UseHugoToc', 'disableAnchoredHeadings', 'robotsNoIndex'],
	...['editPost', 'ShareButtons'],
] as const

/** Lower-case key to its documented spelling. */
export const knownKeys: ReadonlyMap<string, string> = new Map(documented.map((key) => [key.toLowerCase(), key]))
