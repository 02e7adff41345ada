import { BlogError } from '@blog/core'
import type { Root } from 'hast'
import { type PluggableList, type Processor, unified } from 'unified'
import { VFile } from 'vfile'
import type { Rendering } from '../rendering.ts'

/** Runs the user's rehype plug-ins on a tree; an `Error` if one of them threw: the tree may be half changed then. */
export type RunPlugins = (tree: Root, rendering: Rendering) => Promise<Root | Error>

/**
 * Sets up the user's rehype plug-ins once.
 *
 * They get the file's path and text, and in `file.data` what remark plug-ins left there, with the front matter as `matter` (as vfile-matter
 * leaves it). What they report becomes
 * diagnostics; if one throws, the tree is used without them.
 *
 * @throws {BlogError} `PLUGIN` if a plug-in cannot be set up.
 */
export function createPluginRunner(plugins: PluggableList): RunPlugins {
	if (plugins.length === 0) return async (tree) => tree
	const processor = setUp(plugins)
	return async (tree, rendering) => {
		const { post } = rendering
		const file = new VFile({ path: post.file, value: post.source, data: { ...post.fileData } })
		let result: Root
		try {
			result = (await processor.run(tree, file)) as Root
		} catch (error) {
			return error instanceof Error ? error : new Error(String(error))
		}
		for (const { source, reason, line, column } of file.messages) {
			const place = line === undefined ? undefined : { line, column: column ?? 1 }
			const text = source === undefined ? reason : `${source}: ${reason}`
			rendering.warn('rehype-plugin-message', text, undefined, place)
		}
		return result
	}
}

function setUp(plugins: PluggableList): Processor {
	try {
		return unified().use(plugins).freeze() as unknown as Processor
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause)
		throw new BlogError('PLUGIN', `A rehype plug-in cannot be set up: ${reason}`, { cause })
	}
}
