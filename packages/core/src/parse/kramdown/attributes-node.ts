import type { Nodes } from 'mdast'
import { type AttributeList, readAttributeList } from './attribute-list.ts'

/** Attributes at their place in a tree, until their element has them. */
export interface AttributesNode {
	readonly type: 'kramdownAttributes'
	readonly list: AttributeList
	/** As it stands in the text. */
	readonly written: string
	/** Of lines of their own: whether they are of the block above, or of the next one. */
	readonly side?: 'above' | 'below'
	/** It is no block's: others refer to it. */
	readonly name?: string
}

/** @param written With its braces: `{: .class}`. */
export function attributesNode(
	written: string,
	place: Pick<AttributesNode, 'side' | 'name'> = {},
): Nodes {
	const list = readAttributeList(written.slice(2, -1))
	const node: AttributesNode = { type: 'kramdownAttributes', list, written, ...place }
	return node as unknown as Nodes
}

/** A node, if it is one of attributes. */
export function attributesIn(node: Nodes): AttributesNode | undefined {
	return (node.type as string) === 'kramdownAttributes'
		? (node as unknown as AttributesNode)
		: undefined
}
