import type { AnyNode, Expression } from 'acorn'
import { isFunction } from '../../program/syntax/function-of.ts'
import type { PlacedNode } from '../../program/syntax/program-tree.ts'

/** A `return` of a program itself. */
export function isProgramEnd({ node, parents }: PlacedNode): boolean {
	return node.type === 'ReturnStatement' && !parents.some(isFunction)
}

/** All that is asked before a statement is reached; `undefined` if it stands in something else than conditions. */
export function testsBefore({ node, parents }: PlacedNode): readonly AnyNode[] | undefined {
	const tests: AnyNode[] = []
	for (const [index, parent] of parents.entries()) {
		const within = parents[index + 1] ?? node
		if (parent.type === 'IfStatement')
			tests.push(parent.consequent === within ? parent.test : opposite(parent.test))
		else if (!/^(?:Program|BlockStatement)$/.test(parent.type)) return undefined
	}
	return tests
}

/** `a` of `!a`, and `!a` of any other. */
export function opposite(test: AnyNode): AnyNode {
	if (test.type === 'UnaryExpression' && test.operator === '!') return test.argument
	const { start, end } = test
	const argument = test as Expression
	return { type: 'UnaryExpression', operator: '!', prefix: true, argument, start, end }
}

/** Each of `a || b`. */
export function alternatives(test: AnyNode): readonly AnyNode[] {
	if (test.type !== 'LogicalExpression' || test.operator !== '||') return [test]
	return [test.left, test.right].flatMap(alternatives)
}
