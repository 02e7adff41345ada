import type { AnyNode } from 'acorn'
import { isFunction, type WrittenFunction } from '../../program/syntax/function-of.ts'
import { nodesIn } from '../../program/syntax/program-tree.ts'

/** All that a function may return. */
export function returned({ body }: WrittenFunction): readonly AnyNode[] {
	if (body.type !== 'BlockStatement') return [body]
	return nodesIn(body).flatMap(({ node, parents }) =>
		node.type === 'ReturnStatement' && node.argument && !parents.some(isFunction)
			? [node.argument]
			: [],
	)
}
