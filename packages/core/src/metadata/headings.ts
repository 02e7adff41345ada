import type { Heading as HeadingNode, Nodes, Parents, Root } from 'mdast'
import { writtenText } from '../parse/extras/replace-emoji.ts'
import type { Heading } from './heading.ts'
import { createHeadingIds, type HeadingIdMaker } from './heading-ids.ts'
import { smartenBlock } from './smart-texts.ts'
import { visitFlow } from './visit-flow.ts'

/**
 * Lists the headings of a post and gives each its id, as GitHub and Hugo do: the one place that sets them. An id that a
 * plug-in or the author has set stays; so does every id unique in the post.
 *
 * @param tree Its headings get `data.hProperties.id`, which remark-rehype carries to the HTML.
 * @param options `smartPunctuation`: typographic texts, and ids made from them, as Hugo does. Default false.
 * @see https://gohugo.io/configuration/markup/#autoidtype
 */
export function headings(
	tree: Root,
	options: {
		readonly smartPunctuation?: boolean
		readonly ids?: HeadingIdMaker | undefined
		/** Formulas are no part of ids, as in Hugo. Default false. */
		readonly withoutFormulas?: boolean
	} = {},
): readonly Heading[] {
	const nodes: HeadingNode[] = []
	visitFlow(tree, (node) => {
		if (node.type === 'heading') nodes.push(node)
	})
	const idOf = createHeadingIds(
		nodes.flatMap((node) => ownId(node) ?? []),
		options.ids,
	)
	return nodes.map((node) => {
		const smart = new Map<Nodes, string>()
		if (options.smartPunctuation) smartenBlock(node, smart)
		const text = textOf(node, smart, 'text').trim()
		const part =
			options.ids === 'kramdown'
				? 'id without images'
				: options.withoutFormulas
					? 'id without formulas'
					: 'id'
		const id = ownId(node) ?? idOf(textOf(node, smart, part))
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

/** The id that the author or a plug-in has given a heading. */
export function ownId(node: HeadingNode): string | undefined {
	const data = node.data as HeadingData | undefined
	const id = data?.hProperties?.id ?? data?.id
	return typeof id === 'string' && id !== '' ? id : undefined
}

function isLineBreak(html: string): boolean {
	return /^<br\s*\/?>$/i.test(html)
}

/** Texts of images, and names of emoji, count for the id alone. */
function textOf(
	parent: Parents,
	smart: ReadonlyMap<Nodes, string>,
	part: 'text' | 'id' | 'id without formulas' | 'id without images',
): string {
	const isText = part === 'text'
	let text = ''
	for (const node of parent.children) {
		if (node.type === 'image' || node.type === 'imageReference') {
			if (!isText && part !== 'id without images') text += node.alt ?? ''
		} else if (node.type === 'break') text += ' '
		else if (node.type === 'html') text += isText && isLineBreak(node.value) ? ' ' : ''
		else if (part === 'id without formulas' && (node.type as string) === 'inlineMath') continue
		else if ('value' in node) text += smart.get(node) ?? (isText ? node.value : writtenText(node))
		else if ('children' in node) text += textOf(node, smart, part)
	}
	return text
}
