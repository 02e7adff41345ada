import type { Post } from '@blog/core'
import type { Definition, Nodes, Root } from 'mdast'
import { createProcessor, type Processed } from './create-processor.ts'
import type { RenderedPost, Renderer, RenderOptions } from './options.ts'

/**
 * Sets up a renderer once, for all posts of a blog.
 *
 * Raw HTML of posts is published as it is unless `trusted` is `false`: set it when you do not know the authors.
 *
 * @returns Frozen; grammars, themes and KaTeX are loaded when the first post needs them.
 * @throws {BlogError} `CONFIG_INVALID` for an unknown theme, `PLUGIN` for a plug-in that cannot be set up.
 *
 * @example
 * const renderer = await createRenderer({ baseUrl: 'https://example.com' })
 * const { html, diagnostics } = await renderer.render(post, blog)
 */
export async function createRenderer(options: RenderOptions = {}): Promise<Renderer> {
	const process = await createProcessor(options)
	return Object.freeze<Renderer>({
		async render(post, context) {
			return rendered(await process(post, context, { tree: post.tree, isSummary: false }))
		},
		async renderSummary(post, context) {
			const tree = summaryOf(post)
			return rendered(await process(post, context, { tree, isSummary: true }))
		},
	})
}

function rendered(processed: Processed): RenderedPost {
	const { html, tree, feedHtml, rendering } = processed
	const { hasMath, hasMermaid, scripts, diagnostics } = rendering
	const hasRaw = rendering.hasRaw || rendering.hasStyle
	return { html, tree, feedHtml, hasMath, hasMermaid, hasRaw, scripts, diagnostics }
}

/** The summary's nodes with the definitions of the whole post that its links may need; a written summary as a paragraph. */
function summaryOf({ summary, summaryTree, tree }: Post<unknown>): Root {
	if (summaryTree.children.length === 0) {
		const children = [{ type: 'text', value: summary } as const]
		return { type: 'root', children: summary === '' ? [] : [{ type: 'paragraph', children }] }
	}
	const definitions: Definition[] = []
	collectDefinitions(tree, definitions)
	return { type: 'root', children: [...summaryTree.children, ...definitions] }
}

function collectDefinitions(node: Nodes, found: Definition[]): void {
	if (node.type === 'definition') found.push(node)
	else if ('children' in node) for (const child of node.children) collectDefinitions(child, found)
}
