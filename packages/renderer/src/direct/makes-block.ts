import type { Nodes } from 'mdast'
import { commentOf, isOurs } from '../markdown/comment.ts'

/** Whether a block is written where it stands. */
export function makesBlock(node: Nodes): boolean {
	switch (node.type) {
		case 'definition':
		case 'footnoteDefinition':
		case 'yaml':
			return false
		case 'html': {
			const said = commentOf(node.value)
			return said === undefined || !isOurs(said)
		}
		default:
			return true
	}
}
