import type { AnyNode, Program } from 'acorn'
import { isRead } from '../../program/syntax/constant-of.ts'
import { isFunction } from '../../program/syntax/function-of.ts'
import { isNamed } from '../../program/syntax/is-named.ts'
import { memberPath } from '../../program/syntax/member-path.ts'
import type { PlacedNode } from '../../program/syntax/program-tree.ts'
import { computedKey } from '../keys/untold-keys.ts'
import { askedName } from './member-names.ts'
import { isBound, isIn } from './runs-first.ts'

/** What a template is made of. */
const makers: ReadonlySet<string | undefined> = new Set(['prototype', '__proto__'])

/**
 * Whether `this` is given to others, or what it is made of, or another object put in its place, where that may give a template its data: before it has been asked for it.
 *
 * @param first What runs before.
 */
export function isHandedOn(one: PlacedNode, first: ReadonlySet<AnyNode>): boolean {
	const { node, parents } = one
	if (!isIn(one, first)) return false
	const [outermost, outer, parent] = parents.slice(-3)
	// `new.target`, which may only be compared.
	if (node.type === 'MetaProperty' && node.meta.name === 'new')
		return parent?.type !== 'BinaryExpression'
	if (node.type === 'ReturnStatement') return Boolean(node.argument) && isOfConstructor(parents)
	if (node.type !== 'ThisExpression') return false
	if (parent?.type !== 'MemberExpression') return !isBound(parents)
	const name = askedName(parent)
	if (name === 'constructor')
		return outer?.type !== 'MemberExpression' || makers.has(askedName(outer))
	if (makers.has(name)) return true
	if (name !== 'data' || (outer?.type === 'AssignmentExpression' && outer.left === parent))
		return false
	const isOfComputed = outer?.type === 'MemberExpression' && askedName(outer) === computedKey
	return isOfComputed || !isRead(parent, outer, outermost)
}

/**
 * Whether `this` of a program itself is given to others, or something is assigned to it: in CommonJS it is what the program exports. A function that renders comes too late for
 * that.
 *
 * @param template What the program exports.
 */
export function isExportsHandedOn(
	{ node, parents }: PlacedNode,
	template: AnyNode | undefined,
	program: Program,
): boolean {
	if (node.type !== 'ThisExpression' || parents.some(hasThis)) return false
	if (program.body.some(({ type }) => /^(?:Import|Export)/.test(type))) return false
	return !parents.some(
		(one, index) =>
			one.type === 'ArrowFunctionExpression' &&
			(one === template || isRenderer(one, parents[index - 1])),
	)
}

/** Whether it is the constructor that ends there. */
function isOfConstructor(parents: readonly AnyNode[]): boolean {
	const owner = parents[parents.findLastIndex(isFunction) - 1]
	return owner?.type === 'MethodDefinition' && owner.kind === 'constructor'
}

/** Whether a part of a program has a `this` of its own. */
function hasThis({ type }: AnyNode): boolean {
	return /^(?:Class|Function)/.test(type)
}

/** `{ render: (data) => … }`, `exports.render = (data) => …` */
function isRenderer(node: AnyNode, parent: AnyNode | undefined): boolean {
	if (parent?.type === 'Property')
		return parent.value === node && !parent.computed && isNamed(parent.key, 'render')
	return (
		parent?.type === 'AssignmentExpression' &&
		parent.right === node &&
		/^(?:module\.)?exports\.render$/.test(memberPath(parent.left) ?? '')
	)
}
