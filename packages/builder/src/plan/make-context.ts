import type { Post } from '@blog/core'
import type { RenderContext } from '@blog/renderer'
import type { SiteInput } from '../site/site.ts'
import { archiveUrl } from './archive-url.ts'
import type { BodyTraces } from './body-traces.ts'
import type { PlanContext } from './context.ts'
import { coverFileOf } from './cover.ts'
import { feedsOf } from './feeds-of.ts'
import { imageReferences } from './image-references.ts'
import { noImages, type PlannedImages, planImages } from './plan-images.ts'
import { planTheme } from './plan-theme.ts'
import { postBodies } from './post-bodies.ts'
import { renderContext } from './render-context.ts'
import { sectionsOf } from './sections.ts'
import { siteView } from './site-view.ts'
import { staticPaths } from './static-url.ts'

/**
 * Gathers once what every part of the plan asks for.
 *
 * @param isPlanned Whether the site will have a file at an output path; asked while rendering, when the plan is complete.
 * @param traces Notes what bodies depend on.
 */
export function makeContext(
	input: SiteInput,
	isPlanned: (path: string) => boolean,
	traces?: BodyTraces,
): PlanContext {
	const { blog, config, renderer } = input
	const lists = new Map(blog.lists.map((list) => [list.url, list]))
	const listAt = (url: string) => lists.get(url)
	const sections = sectionsOf(blog, listAt)
	const statics = staticPaths(input.staticFiles, config.static)
	const feeds = feedsOf({ blog, config, sections })
	const inFeeds = config.feed.content === 'full' ? feeds.flatMap(({ posts }) => posts) : []
	const themeFiles = planTheme(input.theme)
	const staticAt = (path: string) => statics.get(path.slice(1))
	const asked = renderContext(input, isPlanned)
	const derived = derivedImages(input, asked, staticAt, isPlanned)
	return {
		...input,
		site: siteView(config, blog, archiveUrl(blog), themeFiles.urls),
		bodies: postBodies(
			renderer,
			{ ...asked, image: derived.sourcesOf },
			config.url,
			new Set(inFeeds),
			traces,
		),
		sections,
		feeds,
		themeFiles,
		derived,
		listAt,
		staticAt,
	}
}

function derivedImages(
	{ blog, config, theme, images }: SiteInput,
	{ resolve }: RenderContext,
	staticAt: PlanContext['staticAt'],
	isPlanned: (path: string) => boolean,
): PlannedImages {
	const { images: settings, basePath } = config
	if (!settings || !images) return noImages
	const coverFile = (post: Post<unknown>) => coverFileOf({ blog, staticAt }, post)
	return planImages(imageReferences(blog, resolve, coverFile), {
		images,
		settings,
		basePath,
		column: theme.column,
		isPlanned,
	})
}
