import type { AnyNode } from 'acorn'
import { exportsOf } from '../../program/syntax/exports-of.ts'
import { isFunction } from '../../program/syntax/function-of.ts'
import { isNamed } from '../../program/syntax/is-named.ts'
import type { ProgramParts } from '../../program/syntax/program-syntax.ts'
import type { PlacedNode } from '../../program/syntax/program-tree.ts'
import { assignedData, isChanged, isTarget, type TemplateNames } from './changed-data.ts'
import { isExportsHandedOn, isHandedOn } from './handed-on.ts'
import type { Bases } from './layout-bases.ts'
import { nameOf } from './member-names.ts'
import { runsFirst } from './runs-first.ts'
import { declared, isClass, nameIn, type TemplatePart } from './template-part.ts'

/** What a layout's program gives it as `data`. */
export interface LayoutData {
	/** Each that is written out, with the program that it stands in. */
	readonly values: readonly GivenData[]
	/** What may give it other data, of which only running the program would tell. */
	readonly unread?: AnyNode | undefined
}

interface GivenData {
	readonly value: AnyNode
	readonly parsed: ProgramParts
}

/**
 * Finds the `data` of a template: what its program exports, has in a class or an object that it exports, or assigns, before it is asked for it.
 *
 * @param bases Classes that its own goes on from.
 */
export function layoutData(template: TemplatePart, bases: Bases): LayoutData {
	const { written, parsed } = template
	const exported = exportsOf(parsed.program)
	const main = exported.get('default')?.value
	if (main && !isTemplate(written)) return { values: [], unread: main }
	const all = [template, ...bases.classes]
	const first = runsFirst(all)
	const statics = new Set(all.flatMap(staticsOf))
	const ofBase = bases.classes.length > 0 && isClass(written) ? nameIn(written.superClass) : []
	const ofProgram = ['exports', 'module', ...nameIn(main), ...ofBase]
	const names = namesOf(template, statics, ofProgram)
	const own = [exported.get('data')?.value, ...givenIn(template, names, first)]
	const values = new Map(own.flatMap((value) => (value ? [[value, parsed] as const] : [])))
	const known = new Set([...values.keys(), main])
	const mayGive = (one: PlacedNode, of: TemplateNames) =>
		isHandedOn(one, first) ||
		isTarget(one, of, first) ||
		(!known.has(one.node) && isChanged(one, of))
	const unread = parsed.parts.find(
		(one) =>
			isTakenIn(one.node) ||
			isExportsHandedOn(one, written, parsed.program.tree) ||
			mayGive(one, names),
	)
	if (unread) return { values: [], unread: unread.node }
	for (const base of bases.classes) {
		const ofOther = namesOf(base, statics, [])
		// A method of a class counts over that of its base.
		const isFound = values.size > 0
		for (const value of givenIn(base, ofOther, first, isFound)) values.set(value, base.parsed)
		if (base.parsed.parts.some((one) => mayGive(one, ofOther)))
			return { values: [], unread: bases.at }
	}
	const isOpen = values.size === 0 ? bases.at : undefined
	return {
		values: [...values].map(([value, of]) => ({ value, parsed: of })),
		unread: bases.isWhole ? undefined : isOpen,
	}
}

/** @param more Other names of what the program exports. */
function namesOf(
	{ written, parsed }: TemplatePart,
	statics: ReadonlySet<string>,
	more: readonly string[],
): TemplateNames {
	return {
		names: new Set([...more, ...nameIn(written), ...variableOf(written, parsed)]),
		statics,
		isDataExported: parsed.parts.some(exportsData),
	}
}

/** Names of methods that a class has itself. */
function staticsOf({ written }: TemplatePart): readonly string[] {
	const members = isClass(written) ? written.body.body : []
	return members.flatMap((one) =>
		one.type === 'MethodDefinition' && one.static ? (nameOf(one) ?? []) : [],
	)
}

/** `export const data = …`, `export { data }` */
function exportsData({ node, parents }: PlacedNode): boolean {
	if (!isNamed(node, 'data')) return false
	const at = parents.findLastIndex(({ type }) => type === 'ExportNamedDeclaration')
	const isInside = (one: AnyNode) => isFunction(one) && one.id !== node
	return at >= 0 && !parents.slice(at).some(isInside)
}

/** The constant that something stands in: `const Page = class { … }`. */
function variableOf(written: AnyNode | undefined, { parts }: ProgramParts): readonly string[] {
	return parts.flatMap(({ node }) =>
		node.type === 'VariableDeclarator' && node.init && node.init === written ? nameIn(node.id) : [],
	)
}

/** @param isFound Whether there is data already that counts over methods. */
function givenIn(
	{ written, parsed }: TemplatePart,
	names: TemplateNames,
	first: ReadonlySet<AnyNode>,
	isFound = false,
): readonly AnyNode[] {
	const members =
		written?.type === 'ObjectExpression'
			? written.properties
			: isClass(written)
				? written.body.body
				: []
	const given = members.flatMap((one) =>
		isFound && one.type === 'MethodDefinition' ? [] : (givenBy(one) ?? []),
	)
	return [...given, ...parsed.parts.flatMap((one) => assignedData(one, names, first) ?? [])]
}

/** What a member of the template gives as `data`; a name that is computed may be that one. What a class has itself is none of its template. */
function givenBy(member: AnyNode): AnyNode | undefined {
	if (member.type === 'StaticBlock' || ('static' in member && member.static)) return undefined
	if (!('value' in member)) return member
	const name = nameOf(member)
	if (name === undefined) return member
	if (name !== 'data') return undefined
	const { value } = member
	return typeof value === 'object' && value && 'type' in value ? value : member
}

/** Whether what is exported by default is a template that is written out. */
function isTemplate(node: AnyNode | undefined): boolean {
	if (node?.type === 'ObjectExpression')
		return node.properties.map(nameOf).every((name) => name !== undefined && name !== '__proto__')
	return node !== undefined && (isFunction(node) || templates.test(node.type))
}

const templates = /^(?:Class|Template|Literal)/

/** Whether a program exports as its template, or as `data`, what others export. */
function isTakenIn(node: AnyNode): boolean {
	if (node.type === 'ExportAllDeclaration') return node.exported === null
	return (
		node.type === 'ExportNamedDeclaration' &&
		Boolean(node.source) &&
		node.specifiers.some(({ exported }) => /^(?:data|default)$/.test(nameOfExport(exported)))
	)
}

function nameOfExport(node: AnyNode): string {
	return node.type === 'Identifier' ? node.name : 'data'
}

/** The template of a program, as far as it is written out. */
export function templateOf(parsed: ProgramParts): TemplatePart {
	const main = exportsOf(parsed.program).get('default')?.value
	const written = main && declared(main, parsed)
	const made = written?.type === 'NewExpression' ? declared(written.callee, parsed) : undefined
	return { written: isClass(made) ? made : written, parsed }
}
