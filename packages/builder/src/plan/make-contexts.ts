import type { Post } from '@blog/core'
import type { RenderContext } from '@blog/renderer'
import type { OwnRedirect } from '../config/own-redirect.ts'
import { pagePolicies } from '../security/page-policies.ts'
import type { SiteInput } from '../site/site.ts'
import { pathKey } from '../text/path-key.ts'
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
import { staticFinder } from './files/static-finder.ts'
import { listsInLanguage } from './lists-in-language.ts'
import { mainPosts } from './main-posts.ts'
import { archiveUrl, showsAll } from './pages/archive-url.ts'
import { introImages } from './pages/intro-image.ts'
import { subscribeUrl } from './pages/plan-subscribe.ts'
import { searchUrl } from './pages/search-url.ts'
import { siteView } from './pages/site-view.ts'
import { postBodies } from './post-bodies.ts'
import { ownRedirects } from './redirects/own-redirects.ts'
import { renderContext } from './render-context.ts'
import { sectionsAbove } from './sections.ts'
import { siteLanguages } from './site-languages.ts'
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
	const own = ownRedirects(input)
	const led = oldPaths(input, own)
	const first = inLanguage(input, config.language, led)
	const others = input.blog.languages
		.filter((language) => language !== config.language)
		.map((language) => inLanguage(input, language, led))
	const all = [first, ...others]

	const inFeeds =
		config.feed.content === 'full'
			? all.flatMap(({ feeds }) => feeds.flatMap(({ posts }) => posts))
			: []
	const statics = staticFinder(input)
	const links = renderContext(input, isPlanned, paths)
	const derived = derivedImages(input, links, statics, isPlanned)
	const plannedCards = planCards(input, all, statics)
	const bodies = postBodies(
		renderer,
		{ ...links, image: derived.sourcesOf },
		config.url,
		new Set(inFeeds),
		traces,
		theme,
	)
	const icon = icons.find((name) => statics.at(`/${name}`) !== undefined)
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
		ownRedirects: own,
		statics,
	})
	return [contextOf(first), ...others.map(contextOf)]
}

type InLanguage = ReturnType<typeof inLanguage>

/** What there is in one language. */
function inLanguage(input: SiteInput, language: string, led: ReadonlySet<string>) {
	const lists = listsInLanguage(input, language)
	const { home, config, blog, taxonomies, kinds, titles, addressOf } = lists
	const feeds = feedsOf(lists)
	const feedUrls = new Set([
		...feeds.map(({ url }) => url),
		...(kinds.hasFeed('taxonomy')
			? taxonomies.flatMap(({ url, isHidden }) => (isHidden ? [] : [url]))
			: []),
	])
	const main = mainPosts(blog, config.lists.main)
	const { sections } = lists
	// Sections and old paths of the author's come before what is made for every site.
	const ofOthers = new Set([
		...sections.filter(({ index }) => !index || !showsAll(index)).map(({ url }) => pathKey(url)),
		...led,
	])
	const madeAt = (made: string | undefined) => {
		const url = made && addressOf(made)
		const isWritten = blog.pages.some((page) => page.url === url)
		return url === undefined || isWritten || !ofOthers.has(pathKey(url)) ? url : undefined
	}
	const all = allPostsOf({ config, blog }, home, titles.section)
	const hasIndex = blog.lists.some(({ url, isUnwritten }) => url === all?.url && !isUnwritten)
	const subscribe = madeAt(subscribeUrl({ blog, config, feeds }, home))
	return {
		...lists,
		feeds,
		feedUrls,
		main,
		sectionsAbove: sectionsAbove(blog, lists.sections),
		archive: madeAt(archiveUrl({ config, blog, main, sections }, home)),
		allPosts: all && (hasIndex || !led.has(pathKey(all.url))) ? all : undefined,
		search: madeAt(searchUrl(blog, config, home, sections)),
		subscribe,
		feedStyle: subscribe === undefined ? undefined : planFeedStyle(input.theme, config, home),
	}
}

/** Paths that the author says lead on. */
function oldPaths({ config, blog }: SiteInput, own: readonly OwnRedirect[]): ReadonlySet<string> {
	const aliases = config.redirects.aliases === false ? [] : blog.redirects
	return new Set([...aliases, ...own].map(({ from }) => pathKey(from)))
}

/** Images are the same in all languages. */
function derivedImages(
	{ blog, config, configFile = 'blog.config.ts', theme, images }: SiteInput,
	{ resolve }: RenderContext,
	statics: PlanContext['statics'],
	isPlanned: (path: string) => boolean,
): PlannedImages {
	const { images: settings, basePath } = config
	if (!settings || !images) return noImages
	const coverFile = (post: Post<unknown>) => coverFileOf({ blog, statics }, post)
	const others = introImages(config, configFile, statics)
	return planImages(imageReferences(blog, resolve, coverFile, others), {
		images,
		settings,
		basePath,
		column: theme.column,
		isPlanned,
	})
}
