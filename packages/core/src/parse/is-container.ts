import type { Nodes } from 'mdast'

/** Tells whether the lines of a node's blocks begin with something of its own: `>`, or an indentation. */
export function isContainer({ type }: Nodes): boolean {
	return type === 'blockquote' || type === 'listItem' || type === 'footnoteDefinition'
}
