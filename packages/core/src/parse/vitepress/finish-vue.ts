import type { Nodes, Parents, Root } from 'mdast'
import { attributeBlock, readAttributes } from '../attributes.ts'
import { showBadges } from './vue-tag.ts'

/** After a link, an image or other words of a line; at the end of a paragraph. */
const after = new RegExp(`^${attributeBlock}`)
const atEnd = new RegExp(`(?<![ \\t])[ \\t]+(${attributeBlock})[ \\t]*$`)
/** What elements of a line may get besides. */
const more = /^(?:target|rel|download|width|height|loading|alt)$/

/**
 * Gives a tree what VitePress has beside Markdown: texts of badges, and attributes (`[a](/a){target="_self"}`, `![a](a.png){width=300}`, `A paragraph {.wide}`).
 *
 * @param tree Changed.
 * @see https://vitepress.dev/reference/site-config#markdown
 */
export function finishVue(tree: Root): void {
	finishIn(tree)
}

function finishIn(parent: Parents): void {
	const children = parent.children as Nodes[]
	parent.children = children.filter((node, index) => {
		if (node.type === 'html') node.value = showBadges(node.value)
		if ('children' in node) finishIn(node)
		if (node.type !== 'text') return true
		const before = children[index - 1]
		const written =
			before && before.type !== 'text' && before.type !== 'html' && after.exec(node.value)
		if (before && written) {
			assign(before, written[0])
			node.value = node.value.slice(written[0].length)
		}
		const last =
			parent.type === 'paragraph' && index === children.length - 1 && atEnd.exec(node.value)
		if (last) {
			assign(parent, last[1] ?? '')
			node.value = node.value.slice(0, last.index)
		}
		return node.value !== '' || !(written || last)
	}) as typeof parent.children
}

function assign(node: Nodes, written: string): void {
	node.data ??= {}
	const data = node.data as { hProperties?: Record<string, unknown> }
	data.hProperties = { ...data.hProperties, ...readAttributes(written, more) }
}
