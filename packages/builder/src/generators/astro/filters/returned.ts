import type { AnyNode, Statement } from 'acorn'
import { isLast } from '../../hiding/function-ends.ts'
import { isFunction, type WrittenFunction } from '../../program/syntax/function-of.ts'
import { nodesIn } from '../../program/syntax/program-tree.ts'

/** All that a function may return. */
export function returned({ body }: WrittenFunction): readonly AnyNode[] {
	if (body.type !== 'BlockStatement') return [body]
	return nodesIn(body).flatMap(({ node, parents }) =>
		node.type === 'ReturnStatement' &&
		node.argument &&
		!parents.some(isFunction) &&
		[...parents, node].every(isReached)
			? [node.argument]
			: [],
	)
}

/** Whether nothing before a part ends the block that it stands in. */
function isReached(node: AnyNode, index: number, all: readonly AnyNode[]): boolean {
	const block = all[index - 1]
	if (block?.type !== 'BlockStatement') return true
	return !block.body.slice(0, block.body.indexOf(node as Statement)).some(isLast)
}
