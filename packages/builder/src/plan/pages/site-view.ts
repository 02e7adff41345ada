import type { MenuItem, Site } from '@blog/theme'
import type { PlanContext } from '../context.ts'
import { type FeedNames, feedFilesOf } from '../feeds/feed-links.ts'
import { menuOf } from './menu-of.ts'
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
		taxonomies,
		sections,
		termsOf,
		titleOf,
		kinds,
	}: Pick<
		PlanContext,
		| 'sections'
		| 'titleOf'
		| 'termsOf'
		| 'kinds'
		| 'config'
		| 'blog'
		| 'home'
		| 'archive'
		| 'search'
		| 'subscribe'
		| 'wording'
		| 'taxonomies'
	>,
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
		menu:
			menuOf({ config, blog, sections, titleOf }) ??
			defaultMenu({ blog, archive, wording, taxonomies, termsOf, kinds }),
		social: social.map((item) => ({ ...item, url: ownFeed(item.url, home, config.feed) })),
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
function ownFeed(url: string, home: string, names: FeedNames): string {
	return feedFilesOf(home, home, names).some(({ file }) => url === `/${file}`)
		? home + url.slice(1)
		: url
}

/** What there is to see in a blog whose config has no menu. */
function defaultMenu({
	blog,
	archive,
	wording: { texts },
	taxonomies,
	termsOf,
	kinds,
}: Pick<
	PlanContext,
	'kinds' | 'blog' | 'archive' | 'wording' | 'taxonomies' | 'termsOf'
>): readonly MenuItem[] {
	const about = blog.pages.find(({ slug, section }) => slug === 'about' && section === '')
	const tags = kinds.has('taxonomy')
		? taxonomies.find(({ name, isHidden }) => name === 'tags' && !isHidden)
		: undefined
	return [
		...(archive !== undefined && blog.years.length > 0
			? [{ name: texts.archive, url: archive }]
			: []),
		...(tags && termsOf('tags').length > 0 ? [{ name: tags.title, url: tags.url }] : []),
		...(about ? [{ name: about.title, url: about.url }] : []),
	]
}
