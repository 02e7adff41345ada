import type { AnyNode, ArrayExpression, MemberExpression } from 'acorn'
import { isFunction } from '../../program/syntax/function-of.ts'
import { compared } from './comparison.ts'
import { negated } from './doubles.ts'
import { listIn } from './list-in.ts'
import { literalOf } from './literal-of.ts'
import { logical } from './logical.ts'
import { resultOf } from './result-of.ts'

/** What a list that is written out is asked, element by element: of `['a', 'b'].includes(x)`, and of `has`, `some` and `indexOf`, that is `x === 'a' || x === 'b'`. */
export function askedList(node: AnyNode): AnyNode | undefined {
	if (node.type === 'BinaryExpression') return askedPlace(node.operator, node.left, node.right)
	if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined
	const [asked] = node.arguments
	const elements = elementsOf(node.callee)
	if (asked === undefined || elements === undefined) return undefined
	const method = methodOf(node.callee)
	if (/^(?:includes|has)$/.test(method))
		return anyOf(elements, (one) => compared('===', asked, one))
	if (method !== 'some' || !isFunction(asked)) return undefined
	const [param, ...others] = asked.params
	if (param?.type !== 'Identifier' || others.length > 0) return undefined
	const results = elements.map((one) => resultOf(asked, new Map([[param.name, one]])))
	return results.includes(undefined) ? undefined : anyOf(results as AnyNode[], (one) => one)
}

/** `['a'].indexOf(x) !== -1`, `> -1`, `>= 0`, and `=== -1`, `< 0` for the opposite. */
function askedPlace(operator: string, left: AnyNode, right: AnyNode): AnyNode | undefined {
	if (left.type !== 'CallExpression' || left.callee.type !== 'MemberExpression') return undefined
	const [asked] = left.arguments
	const elements = methodOf(left.callee) === 'indexOf' ? elementsOf(left.callee) : undefined
	if (asked === undefined || elements === undefined) return undefined
	const isFirst = right.type === 'Literal' && right.value === 0
	const isNone =
		right.type === 'UnaryExpression' &&
		right.operator === '-' &&
		right.argument.type === 'Literal' &&
		right.argument.value === 1
	const any = anyOf(elements, (one) => compared('===', asked, one))
	if ((isNone && /^(?:!==?|>)$/.test(operator)) || (isFirst && operator === '>=')) return any
	if ((isNone && /^===?$/.test(operator)) || (isFirst && operator === '<')) return negated(any)
	return undefined
}

function anyOf(elements: readonly AnyNode[], of: (element: AnyNode) => AnyNode): AnyNode {
	const [first, ...others] = elements.map(of)
	if (first === undefined) return literalOf(false, { start: 0, end: 0 } as AnyNode)
	return others.reduce((left, right) => logical('||', left, right), first)
}

function elementsOf({ object }: MemberExpression): readonly AnyNode[] | undefined {
	const list: ArrayExpression | undefined = listIn(object)
	return list?.elements.every((one) => one?.type === 'Literal')
		? (list.elements as AnyNode[])
		: undefined
}

function methodOf({ property, computed }: MemberExpression): string {
	return property.type === 'Identifier' && !computed ? property.name : ''
}
