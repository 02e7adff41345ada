import { resolve } from 'node:path'
import type { Diagnostic, Post } from '@blog/core'
import { cacheFolder } from '../cache/cache-folder.ts'
import { type CacheState, cacheState } from '../cache/cache-state.ts'
import { type ExplainedSetting, explainConfig } from '../config/explain-config.ts'
import { loadConfig } from '../config/load-config.ts'
import type { ConfigOptions } from '../config/resolve-config.ts'
import { sharpEncoder } from '../images/sharp-encoder.ts'
import { planSite } from '../plan/plan-site.ts'
import { renderContext } from '../plan/render-context.ts'
import { type PostOutcome, tryPost } from '../plan/try-post.ts'
import { loadSite } from '../site/load-site.ts'
import { type Advice, siteAdvice } from './site-advice.ts'

/** Everything there is to know of a site before something is wrong with it. */
export interface Inspection {
	readonly config: {
		readonly file: string | undefined
		readonly settings: readonly ExplainedSetting[]
	}
	readonly cache: CacheState & { readonly folder: string }
	readonly counts: Readonly<Record<string, number>>
	/** Milliseconds. */
	readonly timings: {
		readonly config: number
		/** Posts, theme and renderer, with what is kept of the posts. */
		readonly load: number
		readonly plan: number
		/** A post's body, the mean of the newest. */
		readonly renderPost: number | undefined
	}
	readonly advice: readonly Advice[]
	/** What there is to say of the config, and which of the newest posts cannot be rendered. */
	readonly diagnostics: readonly Diagnostic[]
}

/** Posts that are rendered for a mean. */
const SAMPLE = 20

/**
 * Looks at a site and writes nothing but its cache of posts.
 *
 * @param dir The site's folder.
 * @param node `process.versions.node`.
 * @throws {BlogError} As `loadSite`.
 */
export async function inspectSite(
	dir: string,
	{
		node,
		signal,
		...shown
	}: ConfigOptions & { readonly node: string; readonly signal?: AbortSignal },
): Promise<Inspection> {
	const root = resolve(dir)
	const folder = cacheFolder(root)
	const cache = { folder, ...cacheState(folder) }
	const [loaded, configTime] = await timed(() => loadConfig(root, shown))
	const [site, load] = await timed(() =>
		loadSite(root, { ...shown, cacheFolder: folder, ...(signal && { signal }) }),
	)
	const [planned, plan] = await timed(async () => planSite(site))
	const newest = site.blog.posts.slice(0, SAMPLE)
	const context = renderContext(site)
	const [outcomes, rendering] = await timed(async () => {
		const made: PostOutcome[] = []
		for (const post of newest) made.push(await tryPost(site, post, context))
		return made
	})
	const failures = outcomes.flatMap(({ failure }) => failure ?? [])
	const { config } = loaded
	return {
		config: { file: loaded.file, settings: await explainConfig(root, loaded) },
		cache,
		counts: countsOf(site.blog, planned.outputs.length),
		timings: {
			config: configTime,
			load,
			plan,
			renderPost: newest.length === 0 ? undefined : rendering / newest.length,
		},
		advice: siteAdvice({
			dir: root,
			config,
			cache: folder,
			node,
			published: [...new Set([...site.staticFiles, ...site.blog.assets.map(({ file }) => file)])],
			imageProblem: config.images === false ? undefined : sharpEncoder().problem(),
		}),
		diagnostics: [...loaded.diagnostics, ...failures],
	}
}

async function timed<Result>(act: () => Promise<Result>): Promise<[Result, number]> {
	const start = performance.now()
	const result = await act()
	return [result, performance.now() - start]
}

function countsOf(
	{
		posts,
		pages,
		lists,
		skipped,
		assets,
		languages,
		terms,
	}: Awaited<ReturnType<typeof loadSite>>['blog'],
	outputs: number,
): Inspection['counts'] {
	const sum = (all: readonly Post<unknown>[]) => all.reduce((total, { words }) => total + words, 0)
	return {
		posts: posts.length,
		pages: pages.length,
		lists: lists.length,
		skipped: skipped.length,
		words: sum(posts),
		tags: terms('tags').length,
		languages: languages.length,
		assets: assets.length,
		outputs,
	}
}
