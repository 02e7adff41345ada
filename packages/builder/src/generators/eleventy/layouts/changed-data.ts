import type { AnyNode } from 'acorn'
import { isRead } from '../../program/syntax/constant-of.ts'
import { isOfBlock, isOfParameter } from '../../program/syntax/local-names.ts'
import { memberPath } from '../../program/syntax/member-path.ts'
import type { PlacedNode } from '../../program/syntax/program-tree.ts'
import { computedKey } from '../keys/untold-keys.ts'
import { askedName } from './member-names.ts'
import { isIn } from './runs-first.ts'

/** What a program calls its template. */
export interface TemplateNames {
	/** Names of it and of its class, and `exports`. */
	readonly names: ReadonlySet<string>
	/** Methods of its class itself: `P.escape(text)` changes nothing. */
	readonly statics: ReadonlySet<string>
	/** Whether it exports by `data` what it calls so itself. */
	readonly isDataExported: boolean
}

/** Whether something may become other than it is declared: `data`, or what is exported. */
export function isChanged(
	{ node, parents }: PlacedNode,
	{ names, statics, isDataExported }: TemplateNames,
): boolean {
	if (node.type !== 'Identifier') return false
	const { name } = node
	const isData = name === 'data' && isDataExported
	if (!(isData || names.has(name)) || isLocal(name, parents)) return false
	if (names.has(name) && isMemberAssigned(parents)) return false
	const around = [...parents, node]
	const whole = around.findLast((part) => isSame(part, name)) ?? node
	const [outer, parent] = around.slice(0, around.indexOf(whole)).slice(-2)
	if (parent === undefined || isSaid(whole, parent, outer)) return false
	if (parent.type === 'MemberExpression' && parent.object === whole) {
		const asked = askedName(parent)
		const isCalled = outer?.type === 'CallExpression' && outer.callee === parent
		if (isCalled && names.has(name) && asked !== undefined && statics.has(asked)) return false
		if (asked === computedKey) return true
	}
	return !isRead(whole, parent, outer)
}

/** Whether a name is one of a function or a block, and none of the program. */
function isLocal(name: string, parents: readonly AnyNode[]): boolean {
	return isOfParameter(name, parents) || isOfBlock(name, parents)
}

/** `module.exports` is that, and `Page.prototype` the class. */
function isSame(node: AnyNode, name: string): boolean {
	const path = memberPath(node)
	return path === (name === 'exports' ? 'module.exports' : `${name}.prototype`)
}

/** Whether a name is declared, imported or exported where it stands, made one of, or given to who asks. */
function isSaid(node: AnyNode, parent: AnyNode, outer: AnyNode | undefined): boolean {
	if (parent.type === 'VariableDeclarator')
		return parent.id === node && outer?.type === 'VariableDeclaration' && outer.kind === 'const'
	if (parent.type === 'NewExpression') return parent.callee === node
	return /^(?:Class|Function|Import\w*Specifier|Export|Return)/.test(parent.type)
}

/** `exports.data = …`, `module.exports = …` */
function isMemberAssigned(parents: readonly AnyNode[]): boolean {
	const at = parents.findLastIndex((one) => one.type !== 'MemberExpression')
	const [assignment, left] = [parents[at], parents[at + 1]]
	return (
		assignment?.type === 'AssignmentExpression' &&
		assignment.left === left &&
		memberPath(assignment.left) !== undefined
	)
}

/** What an assignment to what is exported, or to `this` in what runs first, gives as `data`. */
export function assignedData(
	one: PlacedNode,
	{ names }: TemplateNames,
	first: ReadonlySet<AnyNode>,
): AnyNode | undefined {
	const { node, parents } = one
	if (node.type !== 'AssignmentExpression') return undefined
	const { root, asked } = pathOf(node.left)
	const isThis = isOfThis(root)
	const isExported =
		root.type === 'Identifier' && names.has(root.name) && !isLocal(root.name, parents)
	if (isThis ? !isIn(one, first) : !isExported) return undefined
	if (isThis && asked.length > 0 && asked[0] === undefined) return node
	const at = isThis ? 0 : asked.indexOf('data')
	if (asked[at] !== 'data') return undefined
	return at === asked.length - 1 ? node.right : node
}

/** Whether `data` of a template is given a value by a pattern, a loop or a count: `[this.data] = […]`. */
export function isTarget(
	one: PlacedNode,
	{ names, isDataExported }: TemplateNames,
	first: ReadonlySet<AnyNode>,
): boolean {
	const { node, parents } = one
	if (node.type !== 'MemberExpression' || !isGiven(node, parents)) return false
	const { root, asked } = pathOf(node)
	const [name] = asked
	if (isOfThis(root)) return (name === undefined || name === 'data') && isIn(one, first)
	if (root.type !== 'Identifier' || isLocal(root.name, parents)) return false
	const isExported = names.has(root.name) && asked.some((each) => givesData.has(each))
	return (root.name === 'data' && isDataExported) || isExported
}

const givesData: ReadonlySet<string | undefined> = new Set([
	undefined,
	...['data', 'exports', 'prototype'],
])

function isGiven(node: AnyNode, parents: readonly AnyNode[]): boolean {
	const [outer, parent] = parents.slice(-2)
	switch (parent?.type) {
		case 'ArrayPattern':
		case 'RestElement':
		case 'UpdateExpression':
			return true
		case 'AssignmentPattern':
		case 'ForInStatement':
		case 'ForOfStatement':
			return parent.left === node
		default:
			return parent?.type === 'Property' && outer?.type === 'ObjectPattern' && parent.value === node
	}
}

function isOfThis({ type }: AnyNode): boolean {
	return type === 'ThisExpression' || type === 'Super'
}

/** What a member is one of, and the names that lead to it. */
function pathOf(node: AnyNode): {
	readonly root: AnyNode
	readonly asked: readonly (string | undefined)[]
} {
	const asked: (string | undefined)[] = []
	let root = node
	for (; root.type === 'MemberExpression'; root = root.object) asked.unshift(askedName(root))
	return { root, asked }
}
