import type { Post } from '@blog/core'
import { configInLanguage } from '../config/config-in-language.ts'
import type { SiteInput } from '../site/site.ts'
import type { PlanContext } from './context.ts'
import { kindsOf } from './kinds-of.ts'
import { type ListTitles, listTitles } from './list-titles.ts'
import { sectionsOf } from './sections.ts'
import { siteTaxonomies } from './taxonomies.ts'
import { termTitles } from './term-titles.ts'
import { titleOfList } from './title-of-list.ts'
import { writtenAddress } from './written-address.ts'

/** Which lists there are in a language, and what everything is called. */
export interface ListsInLanguage
	extends Pick<
		PlanContext,
		| 'isDefault'
		| 'home'
		| 'config'
		| 'blog'
		| 'wording'
		| 'listAt'
		| 'taxonomies'
		| 'kinds'
		| 'sections'
		| 'titleOfTerm'
		| 'titleOf'
		| 'termsOf'
	> {
	readonly language: string
	/** Of lists that nobody named. */
	readonly titles: ListTitles
	/** Where a page is that somebody wrote for an address. */
	readonly addressOf: (url: string) => string
}

/** Gathers which lists there are in a language of a site, and what they are called. */
export function listsInLanguage(
	{ blog: whole, config: site, theme }: Pick<SiteInput, 'blog' | 'config' | 'theme'>,
	language: string,
): ListsInLanguage {
	const isDefault = language === site.language
	const home = isDefault && !site.blog.defaultLanguageInSubdir ? '/' : `/${language.toLowerCase()}/`
	const config = configInLanguage(site, language)
	const blog = whole.inLanguage(language)
	const wording = theme.wording(language)
	const lists = new Map(blog.lists.map((list) => [list.url, list]))
	const listAt = (url: string) => lists.get(url)
	const titles = listTitles(config.lists)
	const addressOf = writtenAddress(blog)
	const hasOwnTitles = config.lists.titles !== undefined
	const taxonomies = siteTaxonomies(blog, wording, titles, hasOwnTitles, addressOf)
	const kinds = kindsOf(config)
	const sections = kinds.has('section')
		? sectionsOf(blog, taxonomies, titles, addressOf, config.lists.sections)
		: []
	const titleOfTerm = termTitles(listAt, titles)
	const titleOf = (post: Post<unknown>) =>
		post.kind === 'list'
			? titleOfList({ home, config, sections, taxonomies, blog, titleOfTerm }, post)
			: post.title
	const termsOf: PlanContext['termsOf'] = (name) =>
		kinds.has('term') ? blog.terms(name).filter((term) => !term.isHidden) : []
	return {
		language,
		isDefault,
		home,
		config,
		blog,
		wording,
		listAt,
		titles,
		addressOf,
		taxonomies,
		kinds,
		sections,
		titleOfTerm,
		titleOf,
		termsOf,
	}
}
