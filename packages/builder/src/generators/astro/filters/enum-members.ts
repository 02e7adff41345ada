import type { AnyNode } from 'acorn'
import { isFunction } from '../../program/syntax/function-of.ts'
import { isNamed } from '../../program/syntax/is-named.ts'
import { nodesIn } from '../../program/syntax/program-tree.ts'

/**
 * Reads the members of an `enum` of TypeScript, of what that is without types: `State["Done"] = "done"`, `State[State["Done"] = 0] = "Done"` in a function that is called at once.
 *
 * @returns `undefined` of anything else.
 * @see https://www.typescriptlang.org/docs/handbook/enums.html
 */
export function enumMembers(node: AnyNode): ReadonlyMap<string, AnyNode> | undefined {
	if (node.type !== 'CallExpression' || !isFunction(node.callee)) return undefined
	const [own] = node.callee.params
	if (own?.type !== 'Identifier') return undefined
	const found = nodesIn(node.callee.body).flatMap(({ node: one }) => {
		if (one.type !== 'AssignmentExpression' || one.left.type !== 'MemberExpression') return []
		const { object, property } = one.left
		const isMember = isNamed(object, own.name) && property.type === 'Literal'
		return isMember ? [[String(property.value), one.right] as const] : []
	})
	return found.length > 0 ? new Map(found) : undefined
}
