import type { AnyNode } from 'acorn'
import { isRead } from '../../program/syntax/constant-of.ts'
import { isNamed } from '../../program/syntax/is-named.ts'
import { isOfBlock, isOfParameter } from '../../program/syntax/local-names.ts'
import { memberPath } from '../../program/syntax/member-path.ts'
import type { PlacedNode } from '../../program/syntax/program-tree.ts'

/**
 * Whether something may become other than it is declared: `data`, or what is exported.
 *
 * @param exported Names whose members are read where they are assigned.
 */
export function isChanged(one: PlacedNode, exported: ReadonlySet<string>): boolean {
	if (one.node.type !== 'Identifier') return false
	const { name } = one.node
	if (name !== 'data' && !exported.has(name)) return false
	if (isOfParameter(name, one.parents) || isOfBlock(name, one.parents)) return false
	if (exported.has(name) && isMemberAssigned(one.parents)) return false
	const around = [...one.parents, one.node]
	const whole = around.findLast((part) => isSame(part, name)) ?? one.node
	const [outer, parent] = around.slice(0, around.indexOf(whole)).slice(-2)
	if (parent === undefined || isSaid(whole, parent, outer)) return false
	return !isRead(whole, parent, outer)
}

/** `module.exports` is that, and `Page.prototype` the class. */
function isSame(node: AnyNode, name: string): boolean {
	const path = memberPath(node)
	return path === (name === 'exports' ? 'module.exports' : `${name}.prototype`)
}

/** Whether a name is declared or exported where it stands, or given to who asks. */
function isSaid(node: AnyNode, parent: AnyNode, outer: AnyNode | undefined): boolean {
	if (parent.type === 'VariableDeclarator')
		return parent.id === node && outer?.type === 'VariableDeclaration' && outer.kind === 'const'
	return /^(?:Class|Function|Export|Return)/.test(parent.type)
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

/**
 * Whether what a template is made of gives `this` to others, calls it otherwise, or assigns something to it that is not written out as `this.name = …`. Its `render` comes too late for that.
 *
 * @param template Its class.
 */
export function isHandedOn({ node, parents }: PlacedNode, template: AnyNode | undefined): boolean {
	if (node.type !== 'ThisExpression') return false
	// What the file exports, in CommonJS.
	if (!parents.some(({ type }) => /^(?:Class|Function)/.test(type))) return true
	if (template === undefined || !parents.includes(template)) return false
	if (parents.some(({ type }) => type === 'StaticBlock')) return true
	const isRendering = parents.some(
		(one) => one.type === 'MethodDefinition' && !one.computed && isNamed(one.key, 'render'),
	)
	return !isRendering && runsFirst(template) && parents.at(-1)?.type !== 'MemberExpression'
}

/** Whether a class runs something before it is asked for its data: its methods alone wait until it renders. */
function runsFirst(template: AnyNode): boolean {
	const isClass = template.type === 'ClassDeclaration' || template.type === 'ClassExpression'
	return (
		!isClass ||
		template.body.body.some(
			(one) =>
				one.type === 'PropertyDefinition' ||
				(one.type === 'MethodDefinition' &&
					(one.kind === 'constructor' || isNamed(one.key, 'data'))),
		)
	)
}

/** Whether a member is given a value by a pattern, a loop or a count: `[this.data] = […]`. */
export function isTarget({ node, parents }: PlacedNode): boolean {
	if (node.type !== 'MemberExpression') return false
	const [outer, parent] = parents.slice(-2)
	if (parent?.type === 'ArrayPattern' || parent?.type === 'RestElement') return true
	if (parent?.type === 'UpdateExpression') return true
	if (parent?.type === 'AssignmentPattern' || parent?.type === 'ForOfStatement')
		return parent.left === node
	if (parent?.type === 'ForInStatement') return parent.left === node
	return parent?.type === 'Property' && outer?.type === 'ObjectPattern' && parent.value === node
}
