import type { Post } from '@blog/core'
import type { Code, Nodes } from 'mdast'
import { parseFenceMeta } from '../code/fence-meta.ts'
import { splitInfo } from '../markdown/fence.ts'

/** Finds the ids that links to a post can name. */
export interface KnownIds {
	of(post: Post<unknown>): ReadonlySet<string>
}

/** Makes {@link KnownIds}; a post is looked through once. */
export function createKnownIds(): KnownIds {
	const known = new WeakMap<Post<unknown>, ReadonlySet<string>>()
	return {
		of(post) {
			const before = known.get(post)
			if (before) return before
			const ids = new Set(post.headings.map(({ id }) => id))
			if (post.titleHeading) ids.add(post.titleHeading.id)
			collect(post.tree, ids)
			known.set(post, ids)
			return ids
		},
	}
}

/** Ids that the fences of a tree give their blocks, which are no elements yet. */
export function fenceIds(node: Nodes, ids = new Set<string>()): ReadonlySet<string> {
	const id = node.type === 'code' ? idOfFence(node) : undefined
	if (id !== undefined) ids.add(id)
	if ('children' in node) for (const child of node.children) fenceIds(child, ids)
	return ids
}

function idOfFence(node: Code): string | undefined {
	return parseFenceMeta(splitInfo(node).meta).attributes?.id
}

const idInHtml = /\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/gi

function collect(node: Nodes, ids: Set<string>): void {
	const id = (node.data as { hProperties?: { id?: unknown } } | undefined)?.hProperties?.id
	if (typeof id === 'string') ids.add(id)
	if (node.type === 'html') {
		for (const [, double, single, bare] of node.value.matchAll(idInHtml))
			ids.add(double ?? single ?? bare ?? '')
	} else if (node.type === 'code') {
		const fenced = idOfFence(node)
		if (fenced !== undefined) ids.add(fenced)
	} else if (node.type === 'footnoteDefinition') {
		const name = node.identifier.toLowerCase()
		ids.add(`fn-${name}`).add(`fnref-${name}`)
	}
	if ('children' in node) for (const child of node.children) collect(child, ids)
}
