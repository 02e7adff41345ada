import { isTextMethod, type TextStep } from '@blog/core/script'
import type { AnyNode, CallExpression, MemberExpression } from 'acorn'
import { isNamed } from '../../program/syntax/is-named.ts'
import { textOf } from '../../program/syntax/text-of.ts'

/** What an expression makes of something, method by method. */
export interface TextSteps {
	readonly of: AnyNode
	readonly steps: readonly TextStep[]
}

/**
 * Reads methods of texts and lists from the last one to what they are asked of: `data.page.filePathStem.split('/').at(-2)`.
 *
 * @param constants Expressions that names stand for.
 */
export function textSteps(node: AnyNode, constants: ReadonlyMap<string, AnyNode>): TextSteps {
	const read = (one: AnyNode) => textSteps(one, constants)
	const after = (one: AnyNode, step: TextStep | undefined): TextSteps => {
		if (step === undefined) return { of: node, steps: [] }
		const { of, steps } = read(one)
		return { of, steps: [...steps, step] }
	}
	const constant = node.type === 'Identifier' ? constants.get(node.name) : undefined
	if (constant) return read(constant)
	if (node.type === 'ChainExpression') return read(node.expression)
	if (node.type === 'LogicalExpression' && node.operator !== '&&') {
		const other = textOf(node.right)
		return after(node.left, other === undefined ? undefined : [node.operator, other])
	}
	if (node.type === 'MemberExpression' && node.computed) return after(node.object, memberStep(node))
	if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression')
		return after(node.callee.object, methodStep(node, node.callee))
	return { of: node, steps: [] }
}

/** `parts[0]`, `parts[parts.length - 1]` */
function memberStep({ object, property }: MemberExpression): TextStep | undefined {
	const at = literal(property)
	if (typeof at === 'number') return ['[]', at]
	if (property.type !== 'BinaryExpression' || property.operator !== '-') return undefined
	const { left, right } = property
	const back = literal(right)
	const isLength =
		left.type === 'MemberExpression' &&
		!left.computed &&
		isNamed(left.property, 'length') &&
		isSame(left.object, object)
	return isLength && typeof back === 'number' && back > 0 ? ['[]', -back] : undefined
}

function methodStep(
	{ arguments: given }: CallExpression,
	{ object, property, computed }: MemberExpression,
): TextStep | undefined {
	if (computed || property.type !== 'Identifier') return undefined
	const { name } = property
	const [first, ...others] = given
	if (name === 'filter' && first && others.length === 0 && isNamed(first, 'Boolean'))
		return ['filter']
	if (!isTextMethod(name)) return undefined
	// These change a list, which may be asked for again.
	if (/^(?:pop|reverse|shift)$/.test(name) && object.type !== 'CallExpression') return undefined
	const values = given.map(literal)
	return values.includes(undefined) ? undefined : [name, ...values]
}

/** A text, a number, or a regular expression; `undefined` of anything else. */
function literal(node: AnyNode): unknown {
	if (node.type === 'UnaryExpression' && node.operator === '-') {
		const value = literal(node.argument)
		return typeof value === 'number' ? -value : undefined
	}
	if (node.type === 'Literal' && node.regex)
		return { source: node.regex.pattern, flags: node.regex.flags }
	if (node.type === 'Literal') return typeof node.value === 'number' ? node.value : textOf(node)
	return textOf(node)
}

/** Whether two expressions are written alike, with names alone. */
function isSame(one: AnyNode, other: AnyNode): boolean {
	const [first, second] = [one, other].map(written)
	return first !== undefined && first === second
}

function written(node: AnyNode): string | undefined {
	return JSON.stringify(node, (key, value) => {
		if (key === 'start' || key === 'end') return undefined
		return typeof value === 'bigint' ? `${value}n` : value
	})
}
