import GithubSlugger from 'github-slugger'
import type { Heading as HeadingNode, Nodes, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Heading } from '../post/post.ts'

/**
 * Lists the headings of a post and gives each its id, as GitHub and Hugo do: the one place that sets them. An id that a
 * plug-in has set stays; so does every id unique in the post.
 *
 * @param tree Its headings get `data.hProperties.id`, which remark-rehype carries to the HTML.
 * @see https://gohugo.io/configuration/markup/#autoidtype
 */
export function headings(tree: Root): readonly Heading[] {
	const nodes: HeadingNode[] = []
	collect(tree, nodes)
	const slugger = new GithubSlugger()
	for (const node of nodes) {
		const own = ownId(node)
		if (own !== undefined) slugger.occurrences[own] = 0
	}
	return nodes.map((node) => {
		const text = textOf(node, { includeImageAlt: false, includeHtml: false }).trim()
		const id = ownId(node) ?? (slugger.slug(text) || slugger.slug('heading'))
		node.data ??= {}
		const data = node.data as HeadingData
		data.hProperties = { ...data.hProperties, id }
		return Object.freeze({ depth: node.depth, text, id, line: node.position?.start.line ?? 1 })
	})
}

/** Fields that plug-ins and mdast-util-to-hast know. */
interface HeadingData {
	id?: unknown
	hProperties?: Record<string, unknown>
}

function collect(node: Nodes, found: HeadingNode[]): void {
	if (node.type === 'heading') found.push(node)
	else if ('children' in node) for (const child of node.children) collect(child, found)
}

function ownId(node: HeadingNode): string | undefined {
	const data = node.data as HeadingData | undefined
	const id = data?.hProperties?.id ?? data?.id
	return typeof id === 'string' && id !== '' ? id : undefined
}
