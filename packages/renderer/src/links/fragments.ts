import { decodePath, type Place, type Post } from '@blog/core'
import type { Nodes } from 'hast'
import type { Rendering } from '../rendering.ts'
import { fenceIds } from './known-ids.ts'
import { missingFragment } from './missing-fragment.ts'

/** The part after `#`, decoded; `undefined` if there is none, or if every page has it (`#`, `#top`, text fragments). */
export function fragmentOf(href: string): string | undefined {
	const start = href.indexOf('#')
	if (start < 0) return undefined
	const written = href.slice(start + 1).replace(/:~:.*$/s, '')
	if (written === '' || written.toLowerCase() === 'top') return undefined
	return decodePath(written) ?? written
}

/** Checks that another post has the part that a link names. Lists and pages with a layout have ids that the theme gives. */
export function checkFragment(href: string, target: Post<unknown>, rendering: Rendering): void {
	const fragment = fragmentOf(href)
	if (fragment === undefined || target.kind === 'list' || target.layout !== undefined) return
	const ids = rendering.knownIds.of(target)
	if (!ids.has(fragment)) warn(fragment, target.file, [...ids], rendering, rendering.place)
}

/** Checks links inside the post, when its trees are complete: plug-ins may have given ids. */
export function checkOwnFragments(ids: ReadonlySet<string>, rendering: Rendering): void {
	const { titleHeading, layout } = rendering.post
	const title = new Set<string>()
	if (titleHeading && layout === undefined) addId(titleHeading.id, title)
	const missing = rendering.ownFragments.filter(
		({ fragment }) => !ids.has(fragment) && !title.has(fragment),
	)
	if (missing.length === 0) return
	const ofFences = fenceIds(rendering.post.tree)
	for (const { fragment, place } of missing)
		if (!ofFences.has(fragment)) warn(fragment, 'this post', [...ids], rendering, place)
}

/** Adds the ids that links can name: those of elements, also as they look decoded, and names of anchors. */
export function collectIds(node: Nodes, ids: Set<string>): void {
	if (node.type === 'element') {
		const { id, name } = node.properties
		if (typeof id === 'string') addId(id, ids)
		if (typeof name === 'string' && node.tagName === 'a') ids.add(name)
	}
	if ('children' in node) for (const child of node.children) collectIds(child, ids)
}

/** Adds one id, also as it looks decoded. */
export function addId(id: string, ids: Set<string>): void {
	ids.add(id).add(decodePath(id) ?? id)
}

function warn(
	fragment: string,
	where: string,
	ids: readonly string[],
	rendering: Rendering,
	place: Place | undefined,
): void {
	const { message, hint } = missingFragment(fragment, where, ids)
	rendering.warn('link-fragment-missing', message, hint, place)
}
