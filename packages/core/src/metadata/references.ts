import type { Definition, Nodes, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Reference } from '../post/post.ts'
import { htmlReferences } from './html-references.ts'

const kinds = {
	link: { direct: 'link', named: 'linkReference', tag: 'a', attribute: 'href' },
	image: { direct: 'image', named: 'imageReference', tag: 'img', attribute: 'src' },
} as const

/** Lists links or images of a tree, in order: those with a URL of their own, those that name a definition, those in raw HTML. */
export function references(tree: Root, kind: keyof typeof kinds): readonly Reference[] {
	const { direct, named, tag, attribute } = kinds[kind]
	const definitions = new Map<string, Definition>()
	collectDefinitions(tree)
	const found: Reference[] = []
	collect(tree)
	return found

	function collectDefinitions(node: Nodes): void {
		// CommonMark: the first definition of a name counts.
		if (node.type === 'definition' && !definitions.has(node.identifier))
			definitions.set(node.identifier, node)
		if ('children' in node) for (const child of node.children) collectDefinitions(child)
	}

	function collect(node: Nodes): void {
		if (node.type === direct) add(node, node.url)
		else if (node.type === named) add(node, definitions.get(node.identifier)?.url)
		else if (node.type === 'html') found.push(...htmlReferences(node, tag, attribute))
		if ('children' in node) for (const child of node.children) collect(child)
	}

	function add(node: Nodes, url: string | undefined): void {
		if (url === undefined) return
		const text = 'alt' in node ? (node.alt ?? '') : textOf(node)
		const { line, column } = node.position?.start ?? { line: 1, column: 1 }
		found.push(Object.freeze({ url, text, line, column }))
	}
}
