import type { Nodes } from 'mdast'
import { commentOf, isDivider } from '../markdown/comment.ts'

/** Whether a block is written where it stands. */
export function makesBlock(node: Nodes): boolean {
	switch (node.type) {
		case 'definition':
		case 'footnoteDefinition':
		case 'yaml':
			return false
		case 'html': {
			const said = commentOf(node.value)
			return said === undefined || !isDivider(said)
		}
		default:
			return true
	}
}
