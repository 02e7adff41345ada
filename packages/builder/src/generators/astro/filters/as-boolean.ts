import type { AnyNode, Expression } from 'acorn'
import { isLast } from '../../hiding/function-ends.ts'
import { isFunction, type WrittenFunction } from '../../program/syntax/function-of.ts'
import { textOf } from '../../program/syntax/text-of.ts'
import { literalOf } from './literal-of.ts'
import { mapTree } from './map-tree.ts'

/** Makes a function return `true` or `false` where it returned what counts so, at its end among it. */
export function returningBoolean(written: WrittenFunction): WrittenFunction {
	const { body } = written
	if (body.type !== 'BlockStatement')
		return { ...written, body: asBoolean(body) } as WrittenFunction
	const { start, end } = body
	const changed = mapTree(body, (node, parents) => {
		if (node.type === 'IfStatement') return { ...node, test: asBoolean(node.test) as Expression }
		if (node.type !== 'ReturnStatement' || parents.some(isFunction)) return node
		const argument = node.argument ? asBoolean(node.argument) : literalOf(false, node)
		return { ...node, argument: argument as Expression }
	})
	if (isLast(body)) return { ...written, body: changed } as WrittenFunction
	const last = { type: 'ReturnStatement', argument: literalOf(false, body), start, end } as const
	return { ...written, body: { ...changed, body: [...changed.body, last] } } as WrittenFunction
}

/** Makes an expression one of `true` or `false`, in words that are read: `['a', 'b'].includes(x)` is `x === 'a' || x === 'b'`. */
export function asBoolean(node: AnyNode): AnyNode {
	const { start, end } = node
	if (node.type === 'Literal') return literalOf(Boolean(node.value), node)
	if (node.type === 'ChainExpression') {
		const inner = asBoolean(node.expression)
		return inner.type === 'UnaryExpression' && isDouble(inner) ? double(node) : inner
	}
	if (node.type === 'UnaryExpression' && node.operator === '!') {
		const argument = asBoolean(node.argument)
		if (argument.type === 'Literal') return literalOf(!argument.value, node)
		return { ...node, argument: single(argument) as Expression }
	}
	if (node.type === 'ConditionalExpression') {
		const [test, consequent, alternate] = [node.test, node.consequent, node.alternate].map(
			asBoolean,
		)
		if (test?.type === 'Literal') return (test.value ? consequent : alternate) as AnyNode
		return { ...node, test, consequent, alternate } as AnyNode
	}
	if (node.type === 'LogicalExpression' && node.operator === '??') return orElse(node)
	if (node.type === 'LogicalExpression') {
		const [left, right] = [asBoolean(node.left), asBoolean(node.right)]
		const isAnd = node.operator === '&&'
		for (const [one, other] of [
			[left, right],
			[right, left],
		] as const)
			if (one.type === 'Literal') return Boolean(one.value) === isAnd ? other : one
		return double({ ...node, left: single(left), right: single(right) } as AnyNode)
	}
	if (node.type === 'BinaryExpression') return compared(node)
	if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') {
		const { object, property } = node.callee
		const [asked] = node.arguments
		const isIncludes = property.type === 'Identifier' && property.name === 'includes'
		if (!isIncludes || object.type !== 'ArrayExpression' || !asked) return double(node)
		const equal = object.elements.map((right): AnyNode | undefined =>
			right?.type === 'Literal'
				? ({ type: 'BinaryExpression', operator: '===', left: asked, right, start, end } as AnyNode)
				: undefined,
		)
		if (equal.length === 0 || equal.includes(undefined)) return double(node)
		return double(
			equal.reduce(
				(left, right) =>
					({ type: 'LogicalExpression', operator: '||', left, right, start, end }) as AnyNode,
			) as AnyNode,
		)
	}
	return double(node)
}

/** `x ?? false` counts as `x`, `x ?? true` as `x || x == null`. */
function orElse(node: AnyNode & { readonly type: 'LogicalExpression' }): AnyNode {
	const { left, right, start, end } = node
	if (right.type !== 'Literal') return double(node)
	if (!right.value) return asBoolean(left)
	const isNone = {
		...{
			type: 'BinaryExpression',
			operator: '==',
			left,
			right: literalOf(null, right),
			start,
			end,
		},
	} as AnyNode
	return double({
		...{ type: 'LogicalExpression', operator: '||', left, right: isNone, start, end },
	} as AnyNode)
}

/** Of a text `==` is as good as `===`, and nothing at all is as good as `null`. */
function compared(node: AnyNode & { readonly type: 'BinaryExpression' }): AnyNode {
	const isNot = node.operator.startsWith('!')
	if (!/^[!=]==?$/.test(node.operator)) return double(node)
	const isLeft = node.left.type === 'Literal'
	const [left, right] = isLeft ? [node.right as Expression, node.left] : [node.left, node.right]
	if (right.type === 'Identifier' && right.name === 'undefined')
		return double({
			...{ ...node, left, right: literalOf(null, right), operator: isNot ? '!=' : '==' },
		} as AnyNode)
	const isText = textOf(right) !== undefined
	const operator = isText ? (isNot ? '!==' : '===') : node.operator
	return double({ ...node, left, right, operator } as AnyNode)
}

/** `!!a` */
function double(argument: AnyNode): AnyNode {
	const { start, end } = argument
	const inner = { type: 'UnaryExpression', operator: '!', prefix: true, argument, start, end }
	return { ...inner, argument: inner } as AnyNode
}

function isDouble(node: AnyNode): boolean {
	return (
		node.type === 'UnaryExpression' &&
		node.argument.type === 'UnaryExpression' &&
		node.operator === '!' &&
		node.argument.operator === '!'
	)
}

/** `a` of `!!a`, where only what it counts as matters. */
function single(node: AnyNode): AnyNode {
	if (node.type !== 'UnaryExpression' || node.argument.type !== 'UnaryExpression') return node
	return isDouble(node) ? node.argument.argument : node
}
