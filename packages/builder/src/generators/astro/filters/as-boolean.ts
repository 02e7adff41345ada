import type { AnyNode, ConditionalExpression, Expression, LogicalExpression } from 'acorn'
import { isLast } from '../../hiding/function-ends.ts'
import { isFunction, type WrittenFunction } from '../../program/syntax/function-of.ts'
import { isNamed } from '../../program/syntax/is-named.ts'
import { mapTree } from '../../program/syntax/map-tree.ts'
import { askedList } from './asked-list.ts'
import { askedMember } from './asked-member.ts'
import { compared, comparison, orElseCompared } from './comparison.ts'
import { argumentOf, double, negated, withoutDouble } from './doubles.ts'
import { isBoolean } from './is-boolean.ts'
import { literalOf } from './literal-of.ts'
import { logical } from './logical.ts'

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
	if (node.type === 'Literal') return literalOf(Boolean(node.value) || 'regex' in node, node)
	if (isNamed(node, 'undefined')) return literalOf(false, node)
	if (node.type === 'ChainExpression') {
		const inner = asBoolean(node.expression)
		return argumentOf(argumentOf(inner)) ? double(node) : inner
	}
	const argument = argumentOf(node)
	if (argument) return opposite(asBoolean(argument))
	if (node.type === 'ConditionalExpression') return eitherOf(node)
	if (node.type === 'LogicalExpression') {
		if (node.operator === '??') return orElse(node)
		return joined(node.operator, asBoolean(node.left), asBoolean(node.right))
	}
	const asked = askedList(node) ?? orElseCompared(node)
	if (asked) return asBoolean(asked)
	const member = askedMember(node)
	if (member) return double(compared('!=', member, literalOf(null, member)))
	if (node.type === 'BinaryExpression') return comparedSo(comparison(node))
	return double(node)
}

/** `a` of `a === true`, `!a` of `a === false`, where that is one of these. */
function comparedSo(node: AnyNode): AnyNode {
	if (node.type !== 'BinaryExpression') return node
	const { left, right, operator } = node
	const isAsked = /^[!=]==$/.test(operator) && right.type === 'Literal' && isBoolean(right)
	if (!isAsked || !isBoolean(left)) return double(node)
	return right.value === operator.startsWith('=') ? asBoolean(left) : opposite(asBoolean(left))
}

/** `!a` of what is `true` or `false`. */
function opposite(node: AnyNode): AnyNode {
	if (node.type === 'Literal') return literalOf(!node.value, node)
	if (node.type !== 'ConditionalExpression') return negated(withoutDouble(node))
	const [consequent, alternate] = [opposite(node.consequent), opposite(node.alternate)]
	return { ...node, consequent, alternate } as AnyNode
}

/** `a && b`, `a || b` of what is `true` or `false`. */
function joined(operator: '&&' | '||', left: AnyNode, right: AnyNode): AnyNode {
	for (const [one, other] of [
		[left, right],
		[right, left],
	] as const)
		if (one.type === 'Literal') return Boolean(one.value) === (operator === '&&') ? other : one
	return double(logical(operator, withoutDouble(left), withoutDouble(right)))
}

/** `a ? true : b` is `a || b`, `a ? false : b` is `!a && b`. */
function eitherOf(node: ConditionalExpression): AnyNode {
	const [test, consequent, alternate] = [
		asBoolean(node.test),
		asBoolean(node.consequent),
		asBoolean(node.alternate),
	]
	if (test.type === 'Literal') return test.value ? consequent : alternate
	if (consequent.type === 'Literal')
		return consequent.value
			? joined('||', test, alternate)
			: joined('&&', opposite(test), alternate)
	if (alternate.type === 'Literal')
		return alternate.value
			? joined('||', opposite(test), consequent)
			: joined('&&', test, consequent)
	return { ...node, test, consequent, alternate } as AnyNode
}

/** `x ?? false` counts as `x`, `x ?? true` as `x || x == null`. */
function orElse(node: LogicalExpression): AnyNode {
	const { left, right } = node
	if (right.type !== 'Literal') return double(node)
	if (!right.value) return asBoolean(left)
	const isNone = compared('==', left, literalOf(null, right))
	return double(logical('||', left, isNone))
}
