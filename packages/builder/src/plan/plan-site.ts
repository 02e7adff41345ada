import type { Diagnostic, Skipped } from '@blog/core'
import { report } from '../diagnostics/rules.ts'
import type { SiteInput } from '../site/site.ts'
import { archiveUrl } from './archive-url.ts'
import { claimPaths } from './claim-paths.ts'
import type { PlanContext } from './context.ts'
import { feedsOf } from './feeds-of.ts'
import type { Output, Plan, PlannedPost } from './output.ts'
import { outputPath } from './output-path.ts'
import { planArchive } from './plan-archive.ts'
import { planFeeds } from './plan-feeds.ts'
import { planAssets, planStatic } from './plan-files.ts'
import { planHome } from './plan-home.ts'
import { planNotFound } from './plan-not-found.ts'
import { planPages } from './plan-pages.ts'
import { planPosts } from './plan-posts.ts'
import { planAliases } from './plan-redirects.ts'
import { planRobots } from './plan-robots.ts'
import { planSections } from './plan-sections.ts'
import { planSitemap } from './plan-sitemap.ts'
import { planTerms } from './plan-terms.ts'
import { planTheme } from './plan-theme.ts'
import { postBodies } from './post-bodies.ts'
import { renderContext } from './render-context.ts'
import { sectionsOf } from './sections.ts'
import { siteView } from './site-view.ts'
import { staticPaths } from './static-url.ts'

/**
 * Plans every file of a site. Pure: nothing is read, rendered or written until an output is asked to; the same site gives the
 * same plan.
 *
 * @param input The site, from `loadSite`.
 * @returns Outputs, of which no two want one path; who loses a path is named in the diagnostics.
 */
export function planSite(input: SiteInput): Plan {
	const planned = new Set<string>()
	const context = contextOf(input, (path) => planned.has(path))
	// In order of precedence: what people wrote, then their files, then what is made for every site.
	const { outputs, diagnostics } = claimPaths([
		...planPosts(context),
		...planPages(context),
		...planArchive(context),
		...planAssets(context),
		...planStatic(context),
		...planTheme(context.theme).outputs,
		...planHome(context),
		...planSections(context),
		...planTerms(context),
		...planNotFound(context),
		...planFeeds(context),
		...planSitemap(context),
		...planRobots(context),
		...planAliases(context),
	])
	for (const { path } of outputs) planned.add(path)
	return {
		outputs,
		...appearing(context, outputs),
		diagnostics: [...input.blog.diagnostics, ...aboutSite(context), ...diagnostics],
	}
}

function contextOf(input: SiteInput, isPlanned: (path: string) => boolean): PlanContext {
	const { blog, config, renderer, theme } = input
	const lists = new Map(blog.lists.map((list) => [list.url, list]))
	const listAt = (url: string) => lists.get(url)
	const sections = sectionsOf(blog, listAt)
	const statics = staticPaths(input.staticFiles, config.static)
	const inFeeds = new Set(
		config.feed.content === 'full'
			? feedsOf({ blog, config, sections }).flatMap(({ posts }) => posts)
			: [],
	)
	return {
		...input,
		site: siteView(config, blog, archiveUrl(blog), planTheme(theme).urls),
		bodies: postBodies(renderer, renderContext(input, isPlanned), config.url, inFeeds),
		sections,
		listAt,
		staticAt: (path) => statics.get(path.slice(1)),
	}
}

/** Which content files appear, and which do not: every visible file is in one of the two. */
function appearing(
	{ blog }: PlanContext,
	outputs: readonly Output[],
): Pick<Plan, 'posts' | 'skipped'> {
	const byPath = new Map(outputs.map((output) => [output.path, output]))
	const posts: PlannedPost[] = []
	const skipped: Skipped[] = [...blog.skipped]
	for (const { file, url, kind } of [...blog.posts, ...blog.pages, ...blog.lists]) {
		const path = outputPath(url)
		const output = path === undefined ? undefined : byPath.get(path)
		if (output?.sources.includes(file)) posts.push({ file, url })
		else if (path === undefined) skipped.push({ file, reason: `The URL ${url} cannot be a file` })
		else if (output) skipped.push({ file, reason: `Something else has the URL ${url}` })
		else skipped.push({ file, reason: `Nothing to list at ${url} for this ${kind}` })
	}
	return { posts: posts.sort(byFile), skipped: skipped.sort(byFile) }
}

function aboutSite({ config }: PlanContext): readonly Diagnostic[] {
	if (config.hasUrl) return []
	const message = `Expected the address of the site in \`url\`; feeds and the sitemap say ${config.url} until then`
	return [
		report('site-url-missing', 'blog.config.ts', message, {
			hint: "Write `url: 'https://example.com'`.",
		}),
	]
}

function byFile(a: { readonly file: string }, b: { readonly file: string }): number {
	return a.file < b.file ? -1 : 1
}
