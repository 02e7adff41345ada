import type { Blog, Post } from '@blog/core'
import type { RenderContext } from '@blog/renderer'
import { configInLanguage } from '../config/config-in-language.ts'
import { pagePolicies } from '../security/page-policies.ts'
import type { SiteInput } from '../site/site.ts'
import { allPostsOf } from './all-posts.ts'
import type { BodyTraces } from './body-traces.ts'
import type { PlanContext } from './context.ts'
import { planFeedStyle } from './feeds/feed-style.ts'
import { feedsOf } from './feeds/feeds-of.ts'
import { coverFileOf } from './files/cover.ts'
import { imageReferences } from './files/image-references.ts'
import { planCards } from './files/plan-cards.ts'
import { noImages, type PlannedImages, planImages } from './files/plan-images.ts'
import { planTheme } from './files/plan-theme.ts'
import { staticPaths } from './files/static-url.ts'
import { kindsOf } from './kinds-of.ts'
import { listTitles } from './list-titles.ts'
import { mainPosts } from './main-posts.ts'
import { archiveUrl } from './pages/archive-url.ts'
import { introImages } from './pages/intro-image.ts'
import { subscribeUrl } from './pages/plan-subscribe.ts'
import { searchUrl } from './pages/search-url.ts'
import { siteView } from './pages/site-view.ts'
import { postBodies } from './post-bodies.ts'
import { renderContext } from './render-context.ts'
import { sectionsAbove, sectionsOf } from './sections.ts'
import { siteLanguages } from './site-languages.ts'
import { siteTaxonomies } from './taxonomies.ts'
import { termTitles } from './term-titles.ts'
import { translator } from './translator.ts'

/** Icons of a site at its root, the sharpest first. */
const icons = ['favicon.svg', 'favicon.ico', 'favicon.png']

/**
 * Gathers once what every part of the plan asks for, in each language of the site.
 *
 * @param isPlanned Whether the site will have a file at an output path; asked while rendering, when the plan is complete.
 * @param paths Paths that links can have; asked then too.
 * @param traces Notes what bodies depend on.
 * @returns The default language first; the others are those that there is something in.
 */
export function makeContexts(
	input: SiteInput,
	isPlanned: (path: string) => boolean,
	paths: () => ReadonlyMap<string, string>,
	traces?: BodyTraces,
): readonly [PlanContext, ...PlanContext[]] {
	const { config, renderer, theme } = input
	const first = inLanguage(input, config.language)
	const others = input.blog.languages
		.filter((language) => language !== config.language)
		.map((language) => inLanguage(input, language))
	const all = [first, ...others]

	const inFeeds =
		config.feed.content === 'full'
			? all.flatMap(({ feeds }) => feeds.flatMap(({ posts }) => posts))
			: []
	const statics = staticPaths(input.staticFiles, config)
	const staticAt = (path: string) => statics.get(path.slice(1))
	const links = renderContext(input, isPlanned, paths)
	const derived = derivedImages(input, links, staticAt, isPlanned)
	const plannedCards = planCards(input, all, staticAt)
	const bodies = postBodies(
		renderer,
		{ ...links, image: derived.sourcesOf },
		config.url,
		new Set(inFeeds),
		traces,
		theme,
	)
	const icon = icons.find((name) => statics.has(name))
	const themeFiles = planTheme(theme, icon && `/${icon}`)
	const scriptUrl = config.basePath + themeFiles.urls.script
	const policies = pagePolicies({ config, theme, scriptUrl })
	const languages = siteLanguages(config, all)
	const translate = translator(all)

	const contextOf = (local: InLanguage): PlanContext => ({
		...input,
		...local,
		site: siteView(local, themeFiles.urls, languages),
		translationsOf: (url, source) => translate(local, url, source),
		links,
		bodies,
		themeFiles,
		policies,
		derived,
		plannedCards,
		staticAt,
	})
	return [contextOf(first), ...others.map(contextOf)]
}

type InLanguage = ReturnType<typeof inLanguage>

/** What there is in one language. */
function inLanguage({ blog: whole, config: site, theme }: SiteInput, language: string) {
	const isDefault = language === site.language
	const home = isDefault && !site.blog.defaultLanguageInSubdir ? '/' : `/${language.toLowerCase()}/`
	const config = configInLanguage(site, language)
	const blog = whole.inLanguage(language)
	const wording = theme.wording(language)
	const lists = new Map(blog.lists.map((list) => [list.url, list]))
	const listAt = (url: string) => lists.get(url)
	const titles = listTitles(config.lists)
	const taxonomies = siteTaxonomies(blog, wording, titles, config.lists.titles !== undefined)
	const kinds = kindsOf(config)
	const termsOf: Blog<unknown>['terms'] = (name) => (kinds.has('term') ? blog.terms(name) : [])
	const sections = kinds.has('section')
		? sectionsOf(blog, taxonomies, titles, config.lists.sections)
		: []
	const titleOfTerm = termTitles(listAt, titles)
	const feeds = feedsOf({
		blog,
		config,
		sections,
		taxonomies,
		home,
		wording,
		titleOfTerm,
		kinds,
		termsOf,
	})
	const feedUrls = new Set([
		...feeds.map(({ url }) => url),
		...(kinds.hasFeed('taxonomy') ? taxonomies.map(({ url }) => url) : []),
	])
	const main = mainPosts(blog, config.lists.main)
	const subscribe = subscribeUrl({ blog, config, feeds }, home)
	return {
		language,
		isDefault,
		home,
		config,
		blog,
		wording,
		listAt,
		taxonomies,
		sections,
		feeds,
		kinds,
		termsOf,
		feedUrls,
		main,
		titleOfTerm,
		sectionsAbove: sectionsAbove(blog, sections),
		archive: archiveUrl({ config, blog, main }, home),
		allPosts: allPostsOf({ config, blog }, home, titles.section),
		search: searchUrl(blog, config, home),
		subscribe,
		feedStyle: subscribe === undefined ? undefined : planFeedStyle(theme, config, home),
	}
}

/** Images are the same in all languages. */
function derivedImages(
	{ blog, config, configFile = 'blog.config.ts', theme, images }: SiteInput,
	{ resolve }: RenderContext,
	staticAt: PlanContext['staticAt'],
	isPlanned: (path: string) => boolean,
): PlannedImages {
	const { images: settings, basePath } = config
	if (!settings || !images) return noImages
	const coverFile = (post: Post<unknown>) => coverFileOf({ blog, staticAt }, post)
	const others = introImages(config, configFile, staticAt)
	return planImages(imageReferences(blog, resolve, coverFile, others), {
		images,
		settings,
		basePath,
		column: theme.column,
		isPlanned,
	})
}
