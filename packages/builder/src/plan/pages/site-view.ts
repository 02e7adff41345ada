import type { MenuItem, Site } from '@blog/theme'
import type { PlanContext } from '../context.ts'
import { feedFilesOf } from '../feeds/feed-links.ts'
import { searchPath } from './search-url.ts'

/** Makes what every page of a language knows of the site. */
export function siteView(
	{
		config,
		blog,
		home,
		archive,
		search,
		subscribe,
		wording,
	}: Pick<PlanContext, 'config' | 'blog' | 'home' | 'archive' | 'search' | 'subscribe' | 'wording'>,
	assets: Site['assets'],
	languages: Site['languages'],
): Site {
	const { title, description, basePath, language, author, social } = config
	const { showWordCount, showReadingTime, showSummary } = config
	return {
		title,
		description,
		// Without an address pages speak of themselves by path: right wherever they are put.
		url: config.hasUrl ? config.url : '',
		basePath,
		language,
		...(home !== '/' && { home }),
		...(languages && { languages }),
		author,
		menu: config.menu ?? defaultMenu({ blog, home, archive, wording }),
		social: social.map((item) => ({ ...item, url: ownFeed(item.url, home) })),
		...(config.consulting && { consulting: config.consulting }),
		...(config.copyright !== undefined && { copyright: config.copyright }),
		showWordCount,
		...(!showReadingTime && { showReadingTime }),
		...(!showSummary && { showSummary }),
		...(search !== undefined && { search: { url: search, index: `/${searchPath(home)}/` } }),
		...(subscribe !== undefined && { subscribe }),
		assets,
	}
}

/** A link to a feed of the home page leads to that of the language. */
function ownFeed(url: string, home: string): string {
	return feedFilesOf(home, home).some(({ file }) => url === `/${file}`) ? home + url.slice(1) : url
}

/** What there is to see in a blog whose config has no menu. */
function defaultMenu({
	blog,
	home,
	archive,
	wording: { texts },
}: Pick<PlanContext, 'blog' | 'home' | 'archive' | 'wording'>): readonly MenuItem[] {
	const about = blog.pages.find(({ slug, section }) => slug === 'about' && section === '')
	return [
		...(blog.years.length > 0 ? [{ name: texts.archive, url: archive }] : []),
		...(blog.terms('tags').length > 0 ? [{ name: texts.tags, url: `${home}tags/` }] : []),
		...(about ? [{ name: about.title, url: about.url }] : []),
	]
}
