import type { AnyNode, Pattern } from 'acorn'
import type { WrittenFunction } from '../../program/syntax/function-of.ts'

/** A function as a part of a program would be written: `(post) => !post.data.wip`. */
export function arrowOf(
	param: Pattern,
	body: AnyNode,
	{ start, end }: AnyNode = body,
): WrittenFunction {
	return {
		...{ type: 'ArrowFunctionExpression', params: [param], body, start, end },
		...{ expression: body.type !== 'BlockStatement', generator: false, async: false },
	} as WrittenFunction
}
