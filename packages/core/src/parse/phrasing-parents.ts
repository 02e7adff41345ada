import type { Nodes } from 'mdast'

/** Types of the nodes whose children are pieces of a line of text. */
export const phrasingParents: ReadonlySet<string> = new Set<Nodes['type']>([
	'paragraph',
	'heading',
	'tableCell',
	'emphasis',
	'strong',
	'delete',
	'link',
	'linkReference',
])
