import type { Diagnostic } from '@blog/core'
import { MANY_POSTS } from '@blog/core/store'
import { report } from '../diagnostics/rules.ts'
import { type SearchIndexer, searchIndexer } from '../search/search-indexer.ts'
import type { SiteInput } from '../site/site.ts'
import { afterTheirSources } from './after-their-sources.ts'
import { appearing } from './appearing.ts'
import type { BodyTraces } from './body-traces.ts'
import { claimPaths } from './claim-paths.ts'
import type { PlanContext } from './context.ts'
import { planFeeds } from './feeds/plan-feeds.ts'
import { planAssets, planStatic } from './files/plan-files.ts'
import { planQrCodes } from './files/plan-qr-codes.ts'
import { withLeftOutPosts } from './left-out-posts.ts'
import { linkPaths } from './link-paths.ts'
import { planHeaders } from './machines/plan-headers.ts'
import { planLlms } from './machines/plan-llms.ts'
import { planRobots } from './machines/plan-robots.ts'
import { planSitemap } from './machines/plan-sitemap.ts'
import { searchFolder } from './machines/search-folder.ts'
import { makeContexts } from './make-contexts.ts'
import type { Output, OutputFolder, Plan } from './output.ts'
import { planAllPosts } from './pages/plan-all-posts.ts'
import { planArchive } from './pages/plan-archive.ts'
import { planHome } from './pages/plan-home.ts'
import { planNotFound } from './pages/plan-not-found.ts'
import { planPages } from './pages/plan-pages.ts'
import { planPosts } from './pages/plan-posts.ts'
import { planAliases, planDefaultHome } from './pages/plan-redirects.ts'
import { planSearch } from './pages/plan-search.ts'
import { planSections } from './pages/plan-sections.ts'
import { planSubscribe } from './pages/plan-subscribe.ts'
import { planTerms } from './pages/plan-terms.ts'
import { planOwnRedirects } from './redirects/plan-own-redirects.ts'
import { withoutCircles } from './redirects/without-circles.ts'
import { shapeOf } from './shape.ts'
import { unknownLanguages } from './unknown-languages.ts'
import { unreadAddresses } from './unread-addresses.ts'
import { urlHint } from './url-hint.ts'

/** What plans know of each other. */
export interface PlanMemory {
	/** Notes what bodies depend on. */
	readonly traces?: BodyTraces
	readonly indexer?: SearchIndexer
}

/**
 * Plans every file of a site. Pure but for what its
 * images say of themselves: nothing else is read, rendered or written until an output is asked to; the same site gives the
 * same plan.
 *
 * @param input The site, from `loadSite`.
 * @param memory What is remembered from an earlier plan, and for a later one.
 * @returns Outputs, of which no two want one path; who loses a path is named in the diagnostics.
 */
export function planSite(
	input: SiteInput,
	{ traces, indexer = searchIndexer() }: PlanMemory = {},
): Plan {
	const planned = new Set<string>()
	let linked: ReadonlyMap<string, string> | undefined
	const paths = () => {
		const own = context.ownRedirects.filter(({ to }) => to.startsWith('/'))
		const redirects = [...input.blog.redirects, ...own]
		linked ??= linkPaths(outputs, { redirects }, input.config.basePath)
		return linked
	}
	const contexts = makeContexts(input, (path) => planned.has(path), paths, traces)
	const [context] = contexts
	const inEach = (plan: (one: PlanContext) => readonly Output[]) => contexts.flatMap(plan)
	// In order of precedence: what people wrote, then their files, then what is made for every site.
	const claimed = claimPaths<Output | OutputFolder>([
		...inEach(planPosts),
		...inEach(planPages),
		...inEach(planArchive),
		...inEach(planSearch),
		...planAssets(context),
		...planStatic(context),
		...planQrCodes(context),
		...context.derived.outputs,
		...context.themeFiles.outputs,
		...contexts
			.filter(({ search }) => search !== undefined)
			.map((one) => searchFolder(one, indexer)),
		...inEach(planHome),
		...inEach(planAllPosts),
		...inEach(planSections),
		...inEach(planTerms),
		...inEach(planSubscribe),
		...inEach(planNotFound),
		...inEach(planFeeds),
		...planSitemap(contexts),
		...planDefaultHome(context),
		...planRobots(context),
		...planHeaders(contexts),
		...planLlms(contexts),
		...planAliases(context),
		...planOwnRedirects(context),
		...context.plannedCards.outputs,
	])
	const led = withoutCircles(claimed.outputs)
	const folders = led.outputs.filter((output) => 'list' in output)
	const single = led.outputs.filter((output): output is Output => !('list' in output))
	const early = folders.flatMap((folder) => folder.outputs)
	// First, so that what another thread makes of them is there when the pages are; of very many posts while their trees are there.
	const outputs =
		input.blog.posts.length > MANY_POSTS ? afterTheirSources(single, early) : [...early, ...single]
	for (const { path } of outputs) planned.add(path)
	return {
		outputs,
		folders,
		shared: contexts.map(({ site }) => site),
		shape: (outlines) => shapeOf(input, contexts, outlines),
		...appearing(input.blog, outputs),
		diagnostics: [
			...withLeftOutPosts(input.configDiagnostics ?? [], input.blog),
			...(input.staticDiagnostics ?? []),
			...input.blog.diagnostics,
			...aboutSite(input),
			...context.derived.diagnostics,
			...context.plannedCards.diagnostics,
			...claimed.diagnostics,
			...led.diagnostics,
		],
	}
}

/** Tells that all Markdown of a site lies where nothing is published. */
function nothingPublished(
	elsewhere: NonNullable<SiteInput['config']['blog']['leftOut']>,
	content = '',
): readonly Diagnostic[] {
	const [first] = elsewhere
	if (first === undefined) return []
	const more = elsewhere.length > 1 ? ` and ${elsewhere.length - 1} more` : ''
	const message = `Expected posts in \`${content}\`, and found none: \`${first.file}\`${more} lie elsewhere, so nothing would be published`
	const folder = first.file.replace(/\/[^/]*$/, '')
	const hint = `Write the folder of the posts as \`content\` in a blog.config.json, for example \`{ "content": "${folder}" }\`.`
	return [report('no-posts', content, message, { severity: 'error', hint })]
}

function aboutSite({ blog, config, configFile, templates = [] }: SiteInput): readonly Diagnostic[] {
	const found: Diagnostic[] = []
	const { posts, unlisted, pages, lists, skipped } = blog
	if (posts.length + unlisted.length + pages.length + lists.length + skipped.length === 0) {
		const folder = config.blog.content ?? 'content'
		const message = `Expected Markdown files in \`${folder}\`, or in the folder itself`
		found.push(report('no-posts', folder, message))
	}
	const elsewhere = (config.blog.leftOut ?? []).filter(({ isTold }) => isTold)
	if (posts.length + unlisted.length + pages.length === 0 && elsewhere.length === skipped.length)
		found.push(...nothingPublished(elsewhere, config.blog.content))
	found.push(...unreadAddresses(blog, config.blog.content))
	const read = new Set([posts, unlisted, pages, lists, skipped].flat().map(({ file }) => file))
	for (const file of templates.filter((one) => !read.has(one))) {
		const isPage = /\.html?$/i.test(file)
		const message = `Unexpected ${isPage ? 'page' : 'file'} that is made of a template: it is left out`
		const hint = isPage
			? 'Write it as Markdown with the same `permalink`, or put the page that was made of it there, without front matter.'
			: 'If you miss it, put the file that was made of it at its address, without front matter.'
		found.push(report('template-left-out', file, message, { hint }))
	}
	if (config.blog.urls?.like === 'eleventy')
		for (const { file, reason } of skipped) {
			if (reason !== 'scheduled') continue
			const message =
				'Unexpected date in the future: the post appears then, and Eleventy shows it now'
			const hint = 'Show it now with `--future`, or give it an earlier `date`.'
			found.push(report('post-scheduled', file, message, { hint }))
		}
	found.push(...unknownLanguages({ blog, config }, configFile))
	if (!config.hasUrl) {
		const message = `Expected the address of the site in \`url\`; feeds and the sitemap say ${config.url} until then`
		const place = configFile ?? 'blog.config.ts'
		found.push(report('site-url-missing', place, message, { hint: urlHint(configFile) }))
	}
	return found
}
