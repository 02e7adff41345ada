import type { ResolvedConfig } from '@blog/builder'
import { type Blog, termsOf } from '@blog/core'

/**
 * What Hugo is to know of the languages of a blog, if there are several.
 *
 * @param permalinks Of terms, by language.
 * @see https://gohugo.io/configuration/languages/
 */
export function hugoLanguages(
	config: ResolvedConfig,
	blog: Blog<unknown>,
	permalinks: ReadonlyMap<string, Readonly<Record<string, string>>>,
): { readonly languages?: Record<string, unknown> } {
	if (blog.languages.length < 2) return {}
	const languages = blog.languages.map((tag, index) => {
		const isDefault = tag === config.language
		const { name, title, description, author, copyright, pageSize, menu, lists } =
			config.languages[tag] ?? {}
		const params = {
			...(isDefault ? paramsOfDefault(config, blog) : config.blog.languageParams?.[tag]),
			...(description && { description }),
			...(author !== undefined && { author }),
		}
		const said = {
			weight: index + 1,
			...(name !== undefined && { label: name }),
			...(title !== undefined && { title }),
			...(copyright !== undefined && { copyright }),
			...((pageSize ?? lists) !== undefined && {
				pagination: hugoPagination(pageSize ?? config.pageSize, { ...config.lists, ...lists }),
			}),
			...(!isDefault && { taxonomies: hugoTaxonomies(blog.inLanguage(tag), config) }),
			...hugoPermalinks(permalinks.get(tag)),
			...(menu && { menus: { main: hugoMenu(menu) } }),
			...(Object.keys(params).length > 0 && { params }),
		}
		return [tag.toLowerCase(), said]
	})
	return { languages: Object.fromEntries(languages) }
}

/** Params of the default language, where every other one has its own: those of the site Hugo would lay below them. */
export function paramsOfDefault(
	{ language, blog: { params, languageParams = {} } }: ResolvedConfig,
	{ languages }: Pick<Blog<unknown>, 'languages'>,
): Readonly<Record<string, unknown>> | undefined {
	const others = languages.filter((tag) => tag !== language)
	const haveOwn = others.length > 0 && others.every((tag) => tag in languageParams)
	return haveOwn ? params : undefined
}

/** How lists are parted into pages. A name that is no folder of its own, such as Jekyll's `page2`, Hugo cannot have. https://gohugo.io/configuration/pagination/ */
export function hugoPagination(
	pagerSize: number,
	{ path = 'page', firstPage = true }: ResolvedConfig['lists'],
): Record<string, unknown> {
	const isFolder = path !== 'page' && !/[:/]/.test(path)
	return {
		pagerSize,
		...(isFolder && { path }),
		...(!firstPage && { disableAliases: true }),
	}
}

/** Where the lists of terms are, by their taxonomy. https://gohugo.io/configuration/permalinks/ */
export function hugoPermalinks(
	term: Readonly<Record<string, string>> | undefined,
): Record<string, unknown> {
	return term ? { permalinks: { term } } : {}
}

/** Entries of a menu in their order. */
export function hugoMenu(menu: NonNullable<ResolvedConfig['menu']>): readonly object[] {
	return menu.map(({ name, url }, index) => ({ name, url, weight: index + 1 }))
}

/** Singulars of the built-in ones, which templates may ask for. */
const singulars: Readonly<Record<string, string>> = {
	tags: 'tag',
	categories: 'category',
	authors: 'author',
}

/** Taxonomies that a blog of one language has lists of, by its words: Hugo would make lists of those without terms too. */
export function hugoTaxonomies(
	blog: Blog<unknown>,
	{ lists }: Pick<ResolvedConfig, 'lists'>,
): Record<string, string> {
	const all = [...blog.posts, ...blog.unlisted, ...blog.pages, ...blog.lists]
	const used = blog.taxonomies.filter(
		({ name }) => lists.emptyTaxonomies || all.some((post) => termsOf(post, name).length > 0),
	)
	return Object.fromEntries(used.map(({ word }) => [singulars[word] ?? word, word]))
}
