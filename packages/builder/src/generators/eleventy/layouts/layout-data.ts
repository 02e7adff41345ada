import type { AnonymousClassDeclaration, AnyNode, ClassDeclaration, ClassExpression } from 'acorn'
import { exportsOf } from '../../program/syntax/exports-of.ts'
import type { ProgramParts } from '../../program/syntax/program-syntax.ts'
import type { PlacedNode } from '../../program/syntax/program-tree.ts'
import { isChanged, isHandedOn, isTarget } from './changed-data.ts'

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
	const names = new Set(['exports', 'module', ...nameIn(template), ...nameIn(written)])
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
		(one) =>
			isTakenIn(one.node) ||
			isHandedOn(one, written) ||
			(isTarget(one) && isOfData(one.node, names)) ||
			(!known.has(one.node) && isChanged(one, names)),
	)
	return { values, base, unread: unread?.node }
}

/** Whether a class gives its templates no data. */
export function isWithoutData(parsed: ProgramParts, written: AnyNode | undefined): boolean {
	if (written === undefined || !isClass(written) || written.superClass) return false
	const names = new Set(nameIn(written))
	return (
		written.body.body.every((member) => givenBy(member) === undefined) &&
		parsed.parts.every(
			(one) =>
				assignedBy(one, names, written) === undefined &&
				!isHandedOn(one, written) &&
				!(isTarget(one) && isOfData(one.node, names)) &&
				!isChanged(one, names),
		)
	)
}

/** What a name is, or a class or a function is called. */
function nameIn(node: AnyNode | undefined): readonly string[] {
	if (node?.type === 'Identifier') return [node.name]
	return node && 'id' in node && node.id?.type === 'Identifier' ? [node.id.name] : []
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

/** Whether a member is one of `data`, of `this`, or of what is exported. */
function isOfData(node: AnyNode, exported: ReadonlySet<string>): boolean {
	let root = node
	while (root.type === 'MemberExpression') root = root.object
	if (root.type === 'ThisExpression') return true
	return root.type === 'Identifier' && (root.name === 'data' || exported.has(root.name))
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
