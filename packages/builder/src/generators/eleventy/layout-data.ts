import type { AnyNode } from 'acorn'
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
	/** What may give it other data, of which only running the program would tell. */
	readonly unread?: AnyNode | undefined
}

/** Finds the `data` of a template: what its program exports, has in a class or an object that it exports, or assigns. */
export function layoutData(parsed: ProgramParts): LayoutData {
	const exported = exportsOf(parsed.program)
	const template = exported.get('default')?.value
	const written = template && declared(template, parsed)
	const values = [
		exported.get('data')?.value,
		...(written?.type === 'ObjectExpression' ? written.properties : []).map((one) =>
			one.type === 'Property' && nameOf(one) === 'data' ? one.value : undefined,
		),
		...parsed.parts.map(givenBy),
	].filter((one) => one !== undefined)
	if (template && !isTemplate(written)) return { values, unread: template }
	const names = new Set(['exports', ...(template?.type === 'Identifier' ? [template.name] : [])])
	const known = new Set([...values, template])
	const unread = parsed.parts.find(
		(one) => isTakenIn(one.node) || (!known.has(one.node) && isChanged(one, names)),
	)
	return { values, unread: unread?.node }
}

/** The name of a member; `undefined` of one that only running the program would tell. */
export function nameOf(member: AnyNode): string | undefined {
	if (!('key' in member) || !('computed' in member) || member.computed) return undefined
	const { key } = member
	if (key?.type === 'Identifier') return key.name
	return key?.type === 'Literal' ? String(key.value) : undefined
}

/** What a member of a class or an assignment gives as `data`; a name that is computed may be that one. */
function givenBy({ node }: PlacedNode): AnyNode | undefined {
	if (node.type === 'MethodDefinition' || node.type === 'PropertyDefinition')
		return node.computed || nameOf(node) === 'data' ? (node.value ?? node) : undefined
	if (node.type !== 'AssignmentExpression') return undefined
	for (let at: AnyNode = node.left; at.type === 'MemberExpression'; at = at.object)
		if (!at.computed && at.property.type === 'Identifier' && at.property.name === 'data')
			return at === node.left ? node.right : node
	return undefined
}

/** Whether what is exported by default is a template that is written out. */
function isTemplate(node: AnyNode | undefined): boolean {
	if (node?.type === 'ObjectExpression')
		return node.properties.every((one) => nameOf(one) !== undefined)
	return node !== undefined && templates.test(node.type)
}

const templates = /^(?:Class|Function|ArrowFunction|Template|Literal)/

/** Whether a class or an export has what other programs give it. */
function isTakenIn(node: AnyNode): boolean {
	if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression')
		return Boolean(node.superClass)
	return (
		node.type === 'ExportAllDeclaration' ||
		(node.type === 'ExportNamedDeclaration' && Boolean(node.source))
	)
}

/** What a name of a program is called for. */
function declared(value: AnyNode, { parts }: ProgramParts): AnyNode | undefined {
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
	const whole = around.findLast((part) => memberPath(part) === 'module.exports') ?? one.node
	const [outer, parent] = around.slice(0, around.indexOf(whole)).slice(-2)
	if (parent === undefined || isSaid(whole, parent, outer)) return false
	return !isRead(whole, parent, outer)
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
