import type { ResolvedConfig } from '../config/resolved-config.ts'
import { allOutputs } from '../plan/all-outputs.ts'
import { planSite } from '../plan/plan-site.ts'
import { type LoadSiteOptions, loadSite } from '../site/load-site.ts'
import { hashOf } from '../text/digest.ts'
import { tryOutput } from './try-output.ts'

/**
 * Finds the plug-in that makes other bytes of the same input: the one without which an output is the same twice.
 *
 * @param path Of an output that differed.
 * @returns Its name; `undefined` if it is none of the plug-ins, or several.
 */
export async function findUnsteadyPlugin(
	dir: string,
	options: LoadSiteOptions,
	path: string,
): Promise<string | undefined> {
	const make = async (skipped: number): Promise<string | undefined> => {
		const adjust = (config: ResolvedConfig) => withoutPlugin(config, skipped)
		const site = await loadSite(dir, { ...options, adjust })
		const output = (await allOutputs(planSite(site))).find((one) => one.path === path)
		const made = output && (await tryOutput(site.dir, output))
		return made?.rendered && hashOf(made.rendered.content)
	}

	const { config } = await loadSite(dir, options)
	const plugins = [...(config.blog.remarkPlugins ?? []), ...(config.markdown.rehypePlugins ?? [])]
	for (const [index, plugin] of plugins.entries()) {
		const [once, again] = [await make(index), await make(index)]
		if (once !== undefined && once === again) return nameOf(plugin)
	}
	return undefined
}

/** Not by what the plug-in is: a config may make a new one whenever it is read. */
function withoutPlugin(config: ResolvedConfig, skipped: number): ResolvedConfig {
	const { remarkPlugins = [] } = config.blog
	const { rehypePlugins = [] } = config.markdown
	const offset = remarkPlugins.length
	return {
		...config,
		blog: { ...config.blog, remarkPlugins: remarkPlugins.filter((_, index) => index !== skipped) },
		markdown: {
			...config.markdown,
			rehypePlugins: rehypePlugins.filter((_, index) => index + offset !== skipped),
		},
	}
}

/** Of a plug-in as unified takes it: alone, or first in a list with its options. */
function nameOf(plugin: unknown): string | undefined {
	const [attacher] = [plugin].flat()
	return typeof attacher === 'function' && attacher.name !== '' ? attacher.name : undefined
}
