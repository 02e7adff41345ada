import type { Definition, Nodes, Parents, Root } from 'mdast'
import { toString as textOfAny } from 'mdast-util-to-string'
import { lazily } from '../lazily.ts'
import { addHtmlReferences } from './html-references.ts'
import type { Reference } from './reference.ts'
import { visitFlow } from './visit-flow.ts'

/** What a post refers to. */
export interface References {
	/** Links, reference style resolved, `<a>` and `<area>` in raw HTML, in order. */
	readonly links: readonly Reference[]
	/** Images, reference style resolved, `<img>` and its like and each address of a `srcset` in raw HTML, in order. */
	readonly images: readonly Reference[]
	/** Films, sounds and frames in raw HTML, posters of films, scripts and what else the HTML loads, in order. */
	readonly media: readonly Reference[]
}

/** Every address that a post says: of links, images, films, sounds, frames and what else its HTML loads. */
export function allReferences({ links, images, media }: References): readonly Reference[] {
	return [...links, ...images, ...media]
}

/**
 * Lists what a post refers to, in one walk.
 *
 * @param source What the positions of the tree are of.
 */
export function references(tree: Root, source?: string): References {
	const definitions = lazily(() => definitionsIn(tree))
	const links: Reference[] = []
	const images: Reference[] = []
	const media: Reference[] = []
	const lists = { links, images, media }
	collect(tree)
	return lists

	function collect(node: Nodes): void {
		switch (node.type) {
			case 'link':
				add(links, node, node.url, textOf(node))
				break
			case 'linkReference':
				add(links, node, definitions().get(node.identifier)?.url, textOf(node))
				break
			case 'image':
				add(images, node, node.url, node.alt ?? '')
				break
			case 'imageReference':
				add(images, node, definitions().get(node.identifier)?.url, node.alt ?? '')
				break
			case 'html':
				addHtmlReferences(node, lists, source)
				break
			case 'text':
				return
		}
		if (!('children' in node)) return
		const { children } = node
		for (let index = 0; index < children.length; index++) collect(children[index] as Nodes)
	}
}

function definitionsIn(tree: Root): ReadonlyMap<string, Definition> {
	const definitions = new Map<string, Definition>()
	visitFlow(tree, (node) => {
		// CommonMark: the first definition of a name counts.
		if (node.type === 'definition' && !definitions.has(node.identifier))
			definitions.set(node.identifier, node)
	})
	return definitions
}

/** Most links have one text. */
function textOf(node: Parents): string {
	const first = node.children?.[0]
	return first?.type === 'text' && node.children.length === 1 ? first.value : textOfAny(node)
}

function add(list: Reference[], node: Nodes, url: string | undefined, text: string): void {
	if (url === undefined) return
	const { line, column } = node.position?.start ?? { line: 1, column: 1 }
	list.push(Object.freeze({ url, text, line, column }))
}
