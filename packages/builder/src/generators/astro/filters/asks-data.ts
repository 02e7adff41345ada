import type { AnyNode } from 'acorn'
import { nodesIn } from '../../program/syntax/program-tree.ts'
import { isDataKey } from './entry-names.ts'

/** Whether a part of a program asks something for its front matter, which nothing but an entry has. */
export function asksData(node: AnyNode): boolean {
	return nodesIn(node).some(
		({ node: one }) => one.type === 'MemberExpression' && isDataKey(one.property),
	)
}
