import { BlogError, loudProcessor, type Patience, type Place } from '@blog/core'
import type { Nodes, Root } from 'hast'
import { type PluggableList, type Processor, unified } from 'unified'
import { VFile } from 'vfile'
import type { Rendering } from '../rendering.ts'

/** What a plug-in threw, with the place that it named (`file.fail(reason, node)`). */
export interface PluginFailure {
	readonly message: string
	readonly place?: Place
}

/** Runs the user's rehype plug-ins on a tree; if one of them failed, the tree may be half changed. */
export type RunPlugins = (tree: Root, rendering: Rendering) => Promise<Root | PluginFailure>

/**
 * Sets up the user's rehype plug-ins once.
 *
 * They get the file's path and text, and in `file.data` what remark plug-ins left there, with the front matter as `matter` (as vfile-matter
 * leaves it). What they report becomes
 * diagnostics; if one throws, the tree is used without them.
 *
 * @throws {BlogError} `PLUGIN` if a plug-in cannot be set up.
 */
export function pluginRunner(plugins: PluggableList, patience?: Patience): RunPlugins {
	const processor = setUp(plugins, patience)
	return async (tree, rendering) => {
		const { post } = rendering
		const file = new VFile({ path: post.file, value: post.source, data: { ...post.fileData } })
		let result: Nodes
		try {
			result = (await processor.run(tree, file)) as Nodes
		} catch (error) {
			return failureOf(error)
		}
		if (!isRoot(result)) return { message: 'it returned something that is no tree' }
		for (const { source, reason, line, column } of file.messages) {
			const place = line === undefined ? undefined : { line, column: column ?? 1 }
			const text = source === undefined ? reason : `${source}: ${reason}`
			rendering.warn('rehype-plugin-message', text, undefined, place)
		}
		return result
	}
}

function failureOf(error: unknown): PluginFailure {
	if (!(error instanceof Error)) return { message: String(error) }
	const { reason = error.message, line, column = 1 } = error as Partial<VFile['messages'][number]>
	return { message: reason, ...(line !== undefined && { place: { line, column } }) }
}

function isRoot(node: Nodes): node is Root {
	return node.type === 'root' && Array.isArray(node.children)
}

function setUp(plugins: PluggableList, patience: Patience | undefined): Processor {
	try {
		return loudProcessor(unified().use(plugins), patience).freeze() as unknown as Processor
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause)
		throw new BlogError('PLUGIN', `A rehype plug-in cannot be set up: ${reason}`, { cause })
	}
}
