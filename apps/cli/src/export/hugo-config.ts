import type { ResolvedConfig } from '@blog/builder'

/**
 * The least that Hugo must know to build the posts as they are built here, as the value of a `hugo.yaml`. Themes and their settings are the user's.
 *
 * @param languages Of the blog, the default first.
 */
export function hugoConfig(
	{
		title,
		url,
		hasUrl,
		description,
		author,
		copyright,
		pageSize,
		menu,
		markdown,
		blog,
	}: ResolvedConfig,
	[first = 'en', ...others]: readonly string[],
): Record<string, unknown> {
	const params = { ...(description && { description }), ...(author && { author }) }
	return {
		baseURL: hasUrl ? `${url}/` : 'https://example.org/',
		title,
		defaultContentLanguage: first.toLowerCase(),
		...(blog.defaultLanguageInSubdir && { defaultContentLanguageInSubdir: true }),
		...(others.length > 0 && {
			languages: Object.fromEntries(
				[first, ...others].map((tag, index) => [tag.toLowerCase(), { weight: index + 1 }]),
			),
		}),
		...(copyright !== undefined && { copyright }),
		...(blog.timeZone !== undefined && { timeZone: blog.timeZone }),
		taxonomies: { tag: 'tags', category: 'categories', series: 'series' },
		pagination: { pagerSize: pageSize },
		...(menu && {
			menus: {
				main: menu.map((item, index) => ({ name: item.name, url: item.url, weight: index + 1 })),
			},
		}),
		...(Object.keys(params).length > 0 && { params }),
		// Raw HTML is kept where it is kept here.
		...(markdown.trusted !== false && { markup: { goldmark: { renderer: { unsafe: true } } } }),
	}
}
