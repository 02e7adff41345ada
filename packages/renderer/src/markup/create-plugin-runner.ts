import type { Patience } from '@blog/core'
import type { PluggableList } from 'unified'
import type { RunPlugins } from './run-plugins.ts'

/**
 * Sets up the user's rehype plug-ins once; unified is loaded only if there are some.
 *
 * @throws {BlogError} `PLUGIN` if a plug-in cannot be set up.
 */
export async function createPluginRunner(
	plugins: PluggableList,
	patience?: Patience,
): Promise<RunPlugins> {
	if (plugins.length === 0) return async (tree) => tree
	const { pluginRunner } = await import('./run-plugins.ts')
	return pluginRunner(plugins, patience)
}
