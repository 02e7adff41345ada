import type { AnyNode } from 'acorn'
import { isFunction } from '../../program/syntax/function-of.ts'
import { nodesIn, type PlacedNode } from '../../program/syntax/program-tree.ts'
import { askedName, nameOf } from './member-names.ts'
import { isClass, type TemplatePart } from './template-part.ts'

/** A part of a template that runs by itself. */
interface Member {
	readonly node: AnyNode
	readonly name?: string | undefined
	/** Whether it runs before the template is asked for its data, whatever calls it. */
	readonly isFirst: boolean
}

/**
 * Finds what of a template runs before it has been asked for its data: constructors, values of fields, static blocks, `data`, and what these call of it by `this.name`. The
 * rest waits until it renders.
 *
 * @param all The template, then the classes that it goes on from.
 */
export function runsFirst(all: readonly TemplatePart[]): ReadonlySet<AnyNode> {
	const members = all.flatMap(membersOf)
	const first = new Set(members.flatMap(({ node, isFirst }) => (isFirst ? [node] : [])))
	// What is added while it is gone over is gone over, too.
	for (const node of first) {
		const asked = nodesIn(node).flatMap(askedOf)
		for (const member of members)
			if (asked.some((name) => name === undefined || name === member.name)) first.add(member.node)
	}
	return first
}

/** Whether a part of a program stands in what {@link runsFirst}. */
export function isIn({ parents }: PlacedNode, first: ReadonlySet<AnyNode>): boolean {
	return parents.some((one) => first.has(one))
}

function membersOf({ written, parsed: { parts } }: TemplatePart): readonly Member[] {
	const assigned = parts.flatMap(assignedFunction)
	if (written === undefined) return assigned
	if (isClass(written)) return [...written.body.body.map((one) => ofClass(one, parts)), ...assigned]
	if (written.type === 'ObjectExpression') return [...written.properties.map(ofObject), ...assigned]
	// A function makes the template where something is assigned to its `prototype`; otherwise it is what renders.
	const isFirst = isFunction(written) && parts.some(isPrototype)
	return [{ node: written, isFirst }, ...assigned]
}

function ofClass(node: AnyNode, parts: readonly PlacedNode[]): Member {
	const name = nameOf(node)
	if (node.type === 'PropertyDefinition')
		return { node, name, isFirst: name === 'data' || !(node.value && isFunction(node.value)) }
	if (node.type !== 'MethodDefinition') return { node, isFirst: true }
	const isCalled = node.static && parts.some((one) => isAskedOfName(one.node, name))
	return { node, name, isFirst: node.kind === 'constructor' || isCalled || isAskedFor(node, name) }
}

function ofObject(node: AnyNode): Member {
	const name = nameOf(node)
	return { node, name, isFirst: isAskedFor(node, name) }
}

/** Whether Eleventy asks for a member before there is data: `render`, too, to see if it is there. */
function isAskedFor(member: AnyNode, name: string | undefined): boolean {
	return name === 'data' || (name === 'render' && 'kind' in member && member.kind === 'get')
}

/** `P.prototype.nav = function () { … }` */
function assignedFunction({ node }: PlacedNode): readonly Member[] {
	if (node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression') return []
	const name = askedName(node.left)
	return isFunction(node.right) ? [{ node: node.right, name, isFirst: name === 'data' }] : []
}

/** `P.make` */
function isAskedOfName(node: AnyNode, name: string | undefined): boolean {
	if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier') return false
	const asked = askedName(node)
	return asked === undefined || name === undefined || asked === name
}

/** `Page.prototype`, and not that of what every program has. */
function isPrototype({ node }: PlacedNode): boolean {
	if (node.type !== 'MemberExpression' || askedName(node) !== 'prototype') return false
	return node.object.type !== 'Identifier' || !builtIn.test(node.object.name)
}

const builtIn = /^(?:Array|Date|Function|Map|Number|Object|Promise|RegExp|Set|String)$/

/** What is asked of `this`, or of the class of it; `undefined` if that may be anything. What is assigned or bound is not called by that. */
function askedOf({ node, parents }: PlacedNode): readonly (string | undefined)[] {
	if (node.type !== 'MemberExpression' || isBound(parents)) return []
	const parent = parents.at(-1)
	if (parent?.type === 'AssignmentExpression' && parent.left === node) return []
	const { object } = node
	const isThis = object.type === 'ThisExpression' || object.type === 'Super'
	const isOfClass =
		object.type === 'MemberExpression' &&
		object.object.type === 'ThisExpression' &&
		askedName(object) === 'constructor'
	return isThis || isOfClass ? [askedName(node)] : []
}

/** Whether a place is that of the member or of `this` in `this.nav = this.nav.bind(this)`. */
export function isBound(parents: readonly AnyNode[]): boolean {
	const at = parents.findLastIndex(({ type }) => type === 'CallExpression')
	const [assignment, call] = [parents[at - 1], parents[at]]
	if (call?.type !== 'CallExpression' || assignment?.type !== 'AssignmentExpression') return false
	const { callee, arguments: given } = call
	if (callee.type !== 'MemberExpression' || callee.object.type !== 'MemberExpression') return false
	const { left } = assignment
	return (
		askedName(callee) === 'bind' &&
		given.every(({ type }) => type === 'ThisExpression') &&
		callee.object.object.type === 'ThisExpression' &&
		left.type === 'MemberExpression' &&
		left.object.type === 'ThisExpression' &&
		askedName(left) !== 'data' &&
		askedName(left) !== undefined &&
		askedName(left) === askedName(callee.object)
	)
}
