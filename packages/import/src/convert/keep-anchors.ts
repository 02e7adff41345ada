import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { placeAnchor } from './place-anchor.ts'

/** What an id may be that is written as it stands. */
const writable = /^[\p{L}\p{N}_.:-]+$/u

/**
 * Keeps ids that a link leads to, of headings and of anything else. Those that nothing leads to are left to the blog.
 *
 * @param ledTo Fragments of links to this text from others.
 */
export function keepAnchors(tree: Root, ledTo: ReadonlySet<string>): void {
	const wanted = new Set([...ledTo].flatMap(spellings))
	visit(tree, 'element', ({ tagName, properties: { href } }) => {
		if (tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#')) return
		for (const id of spellings(href.slice(1))) wanted.add(id)
	})
	if (wanted.size === 0) return
	const found: { readonly id: string; readonly path: readonly [Root, ...Element[]] }[] = []
	const look = (node: Root | Element, path: readonly [Root, ...Element[]]) => {
		for (const child of node.children) {
			if (child.type !== 'element') continue
			const inner = [...path, child] as const
			for (const id of idsOf(child))
				if (writable.test(id) && wanted.delete(id)) found.push({ id, path: inner })
			look(child, inner)
		}
	}
	look(tree, [tree])
	for (const { id, path } of found) placeAnchor(id, path)
}

/** As it stands, and as it is meant: `#%C3%A9` leads to `é`. */
function spellings(fragment: string): readonly string[] {
	try {
		return [fragment, decodeURIComponent(fragment)]
	} catch {
		return [fragment]
	}
}

/** Its own, and the name of an old anchor. */
function idsOf({ tagName, properties: { id, name } }: Element): readonly string[] {
	return [id, tagName === 'a' ? name : undefined].filter((one) => typeof one === 'string')
}
