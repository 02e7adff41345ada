import type { ResolvedConfig } from '@blog/builder'
import { type Blog, isHtml } from '@blog/core'
import type { Shown } from '../posts/is-shown-in.ts'
import { isUglyAnywhere } from './hugo-aliases.ts'
import { hugoGoldmark } from './hugo-goldmark.ts'
import {
	hugoLanguages,
	hugoMenu,
	hugoPagination,
	hugoPermalinks,
	hugoTaxonomies,
	paramsOfDefault,
} from './hugo-languages.ts'
import type { HugoLists } from './hugo-lists.ts'
import { hugoOutputs } from './hugo-outputs.ts'

/**
 * The least that Hugo must know to build the posts as they are built here, as the value of a `hugo.yaml`. Themes and their settings are the user's.
 *
 * @param shown What the site shows besides what is published.
 * @param permalinks Of terms, by language.
 */
export function hugoConfig(
	config: ResolvedConfig,
	blog: Blog<unknown>,
	{ drafts, future, expired }: Shown,
	permalinks: HugoLists['permalinks'],
): Record<string, unknown> {
	const { title, url, hasUrl, description, author, copyright, pageSize, menu } = config
	const said = config.blog
	const goldmark = hugoGoldmark(config)
	const params = {
		...(!paramsOfDefault(config, blog) && said.params),
		...(description && { description }),
		...(author && { author }),
	}
	const { posts, unlisted, pages, lists } = blog
	const hasHtml = [posts, unlisted, pages, lists].flat().some(({ file }) => isHtml(file))
	return {
		baseURL: hasUrl ? `${url}/` : 'https://example.org/',
		title,
		defaultContentLanguage: (blog.languages[0] ?? config.language).toLowerCase(),
		...(said.defaultLanguageInSubdir && { defaultContentLanguageInSubdir: true }),
		...hugoLanguages(config, blog, permalinks),
		...(copyright !== undefined && { copyright }),
		...(said.timeZone !== undefined && { timeZone: said.timeZone }),
		...(drafts && { buildDrafts: true }),
		...(future && { buildFuture: true }),
		...(expired && { buildExpired: true }),
		taxonomies: hugoTaxonomies(blog.inLanguage(config.language), config),
		...(blog.languages.length < 2 && hugoPermalinks(permalinks.get(config.language))),
		...hugoOutputs(config),
		pagination: hugoPagination(pageSize, config.lists),
		...(isUglyAnywhere(said.uglyUrls) && { uglyURLs: said.uglyUrls }),
		...(config.redirects.aliases === false && { disableAliases: true }),
		...(menu && { menus: { main: hugoMenu(menu) } }),
		...(Object.keys(params).length > 0 && { params }),
		...(said.extras?.emoji && { enableEmoji: true }),
		...(Object.keys(goldmark).length > 0 && { markup: { goldmark } }),
		// Since 0.162 it ends if it finds content in HTML and is not told so.
		...(hasHtml && { security: { allowContent: ['.*'] } }),
	}
}
