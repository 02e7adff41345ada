import type { Heading as HeadingNode, Nodes, Root } from 'mdast'
import type { Heading } from './heading.ts'
import { createHeadingIds, type HeadingIdMaker } from './heading-ids.ts'
import { headingText, hugoHeadingText } from './heading-text.ts'
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
		/** What the positions of the tree are of, if ids are made as Hugo does, which makes them of what was written. */
		readonly hugoSource?: string | undefined
		/** With {@link hugoSource}: formulas are no part of ids. Default false. */
		readonly withoutFormulas?: boolean | undefined
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
	const { ids, hugoSource, withoutFormulas = false } = options
	const idText = (node: HeadingNode, smart: ReadonlyMap<Nodes, string>) =>
		hugoSource === undefined
			? headingText(node, smart, ids === 'kramdown' ? 'id without images' : 'id')
			: hugoHeadingText(node, smart, hugoSource, !withoutFormulas)
	const read = nodes.map((node) => {
		const smart = new Map<Nodes, string>()
		if (options.smartPunctuation) smartenBlock(node, smart)
		const text = headingText(node, smart, 'text').trim()
		return { node, text, idText: ownId(node) === undefined ? idText(node, smart) : '' }
	})
	// Hugo gives those without a text no id: the numbers of the others go on as if they had none.
	const isLate = ({ idText }: { readonly idText: string }) =>
		hugoSource !== undefined && idText === ''
	for (const { node, idText } of [...read.filter((one) => !isLate(one)), ...read.filter(isLate)])
		setId(node, ownId(node) ?? idOf(idText))
	return read.map(({ node, text }) =>
		Object.freeze({
			depth: node.depth,
			text,
			id: ownId(node) ?? '',
			line: node.position?.start.line ?? 1,
		}),
	)
}

function setId(node: HeadingNode, id: string): void {
	node.data ??= {}
	const data = node.data as HeadingData
	data.hProperties = { ...data.hProperties, id }
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
