import type { AnonymousClassDeclaration, AnyNode, ClassDeclaration, ClassExpression } from 'acorn'
import { exportsOf } from '../program/syntax/exports-of.ts'
import { isOfBlock, isOfParameter } from '../program/syntax/local-names.ts'
import { memberPath } from '../program/syntax/member-path.ts'
import type { ProgramParts } from '../program/syntax/program-syntax.ts'
import type { PlacedNode } from '../program/syntax/program-tree.ts'
import { isRead } from './constant-of.ts'

/** What a layout's program gives it as `data`. */
export interface LayoutData {
	/** Each that is written out. */
	readonly values: readonly AnyNode[]
	/** The class that its own goes on from, which gives it data where it has none itself. */
	readonly base?: AnyNode | undefined
	/** What may give it other data, of which only running the program would tell. */
	readonly unread?: AnyNode | undefined
}

/** Finds the `data` of a template: what its program exports, has in a class or an object that it exports, or assigns. */
export function layoutData(parsed: ProgramParts): LayoutData {
	const exported = exportsOf(parsed.program)
	const template = exported.get('default')?.value
	const written = template && declared(template, parsed)
	const members =
		written?.type === 'ObjectExpression'
			? written.properties
			: written && isClass(written)
				? written.body.body
				: []
	const names = new Set(['exports', ...(template?.type === 'Identifier' ? [template.name] : [])])
	const found = [
		exported.get('data')?.value,
		...members.map(givenBy),
		...parsed.parts.map((one) => assignedBy(one, names, written)),
	]
	const values = [...new Set(found.filter((one) => one !== undefined))]
	if (template && !isTemplate(written)) return { values, unread: template }
	const base = (written && isClass(written) && written.superClass) || undefined
	const known = new Set([...values, template])
	const unread = parsed.parts.find(
		(one) => isTakenIn(one.node) || (!known.has(one.node) && isChanged(one, names)),
	)
	return { values, base, unread: unread?.node }
}

/** Whether a class gives its templates no data. */
export function isWithoutData(parsed: ProgramParts, written: AnyNode | undefined): boolean {
	if (written === undefined || !isClass(written) || written.superClass) return false
	const names = new Set(written.id ? [written.id.name] : [])
	return (
		written.body.body.every((member) => givenBy(member) === undefined) &&
		parsed.parts.every(
			(one) => assignedBy(one, names, written) === undefined && !isChanged(one, names),
		)
	)
}

/** The name of a member; `undefined` of one that only running the program would tell. */
export function nameOf(member: AnyNode): string | undefined {
	if (!('key' in member) || !('computed' in member) || member.computed) return undefined
	const { key } = member
	if (key?.type === 'Identifier') return key.name
	return key?.type === 'Literal' ? String(key.value) : undefined
}

/** What a member of the template gives as `data`; a name that is computed may be that one. */
function givenBy(member: AnyNode): AnyNode | undefined {
	const name = nameOf(member)
	if (!('value' in member)) return member.type === 'StaticBlock' ? undefined : member
	const { value } = member
	if (name === undefined) return member
	if (name !== 'data') return undefined
	return typeof value === 'object' && value && 'type' in value ? value : member
}

/** What an assignment to what is exported, or to `this` in its class, gives as `data`. */
function assignedBy(
	{ node, parents }: PlacedNode,
	exported: ReadonlySet<string>,
	template: AnyNode | undefined,
): AnyNode | undefined {
	if (node.type !== 'AssignmentExpression') return undefined
	let data: AnyNode | undefined
	let root: AnyNode = node.left
	for (; root.type === 'MemberExpression'; root = root.object) {
		const isData =
			!root.computed && root.property.type === 'Identifier' && root.property.name === 'data'
		const isThis = root.object.type === 'ThisExpression'
		if (isData) data = root === node.left ? node.right : node
		else if (isThis && root.computed && isOf(template, parents)) data = node
	}
	const isExported =
		root.type === 'Identifier' && (exported.has(root.name) || root.name === 'module')
	return isExported || (root.type === 'ThisExpression' && isOf(template, parents))
		? data
		: undefined
}

function isOf(template: AnyNode | undefined, parents: readonly AnyNode[]): boolean {
	return template !== undefined && parents.includes(template)
}

/** Whether what is exported by default is a template that is written out. */
function isTemplate(node: AnyNode | undefined): boolean {
	if (node?.type === 'ObjectExpression')
		return node.properties.every((one) => nameOf(one) !== undefined)
	return node !== undefined && templates.test(node.type)
}

const templates = /^(?:Class|Function|ArrowFunction|Template|Literal)/

/** Whether a program exports what others export. */
function isTakenIn(node: AnyNode): boolean {
	return (
		node.type === 'ExportAllDeclaration' ||
		(node.type === 'ExportNamedDeclaration' && Boolean(node.source))
	)
}

function isClass(
	node: AnyNode,
): node is AnonymousClassDeclaration | ClassDeclaration | ClassExpression {
	return node.type === 'ClassDeclaration' || node.type === 'ClassExpression'
}

/** What a name of a program is called for. */
export function declared(value: AnyNode, { parts }: ProgramParts): AnyNode | undefined {
	if (value.type !== 'Identifier') return value
	for (const { node } of parts) {
		if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier') {
			if (node.id.name === value.name) return node.init ?? undefined
		} else if (node.type === 'ClassDeclaration' || node.type === 'FunctionDeclaration')
			if (node.id?.name === value.name) return node
	}
	return undefined
}

/**
 * Whether something may become other than it is declared: `data`, or what is exported.
 *
 * @param exported Names whose members are read where they are assigned.
 */
function isChanged(one: PlacedNode, exported: ReadonlySet<string>): boolean {
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
