import type { AnyNode, Identifier, ObjectPattern } from 'acorn'
import { isFunction, type WrittenFunction } from '../program/syntax/function-of.ts'
import { isNamed } from '../program/syntax/is-named.ts'
import { isValue } from '../program/syntax/is-value.ts'
import { nodesIn, type PlacedNode } from '../program/syntax/program-tree.ts'
import { textOf } from '../program/syntax/text-of.ts'

/** What names stand for in a function that is given the data of a file. */
export interface GivenNames {
	/** Of the data. */
	readonly data: string | undefined
	/** Those of its keys: `hide` of `({ wip: hide }) => {}` is `wip`. */
	readonly own: ReadonlyMap<string, string>
	/** Of the text. */
	readonly content: string | undefined
	/** Constants in it that are written out, as `const isDraft = data.draft === true`. */
	readonly constants: ReadonlyMap<string, AnyNode>
	/** Other names that are declared in it. */
	readonly others: ReadonlySet<string>
	/** Keys that it writes, or something in them. */
	readonly written: ReadonlySet<string>
	/** What becomes of the text: `content = content.trim()`. */
	readonly texts: readonly AnyNode[]
}

/**
 * Reads what a function does with the data that it is given.
 *
 * @returns `undefined` if it hands all of it on, or takes it apart in another way: only running it would tell what becomes of that.
 */
export function givenNames(written: WrittenFunction): GivenNames | undefined {
	const [first, second, ...more] = written.params
	const isData = !first || first.type === 'Identifier' || first.type === 'ObjectPattern'
	if (!isData || (second && second.type !== 'Identifier') || more.length > 0) return undefined
	const data = first?.type === 'Identifier' ? first.name : undefined
	const content = second?.type === 'Identifier' ? second.name : undefined
	const own = new Map<string, string>()
	const others = new Set<string>()
	if (first?.type === 'ObjectPattern') takeApart(first, own, others)
	const constants = new Map<string, AnyNode>()
	const placed = nodesIn(written.body)
	for (const { node, parents } of placed) {
		const names = declaredBy(node)
		if (names.some((name) => name === data || name === content || own.has(name))) return undefined
		for (const name of names) {
			if (constants.has(name)) others.add(name)
			constants.delete(name)
		}
		if (node.type !== 'VariableDeclarator') {
			for (const name of names) others.add(name)
			continue
		}
		const declaration = parents.at(-1)
		const isConstant = declaration?.type === 'VariableDeclaration' && declaration.kind === 'const'
		const isNew = names.every((name) => !others.has(name))
		if (node.id.type === 'ObjectPattern' && isNamed(node.init, data) && isConstant && isNew)
			takeApart(node.id, own, others)
		else if (node.id.type === 'Identifier' && isConstant && node.init && isNew)
			constants.set(node.id.name, node.init)
		else for (const name of names) others.add(name)
	}
	const keys = new Set<string>()
	for (const one of placed.filter(isValue)) {
		const { name } = one.node as Identifier
		const parent = one.parents.at(-1)
		if (name === 'arguments') return undefined
		const isTakenApart = parent?.type === 'VariableDeclarator' && parent.id.type === 'ObjectPattern'
		if (name === data && isTakenApart) continue
		const key = name === data ? keyOf(parent, one.node) : own.get(name)
		if (key === undefined && name === data) return undefined
		if (key !== undefined && isWritten(one)) keys.add(key)
	}
	const texts = placed.flatMap(({ node }) =>
		node.type === 'AssignmentExpression' && isNamed(node.left, content) ? [node.right] : [],
	)
	return { data, own, content, constants, others, written: keys, texts }
}

/** Takes apart `{ wip, state: hide }`; what becomes of other names in such a pattern nobody can tell. */
function takeApart(pattern: ObjectPattern, own: Map<string, string>, others: Set<string>): void {
	for (const one of pattern.properties)
		if (
			one.type === 'Property' &&
			!one.computed &&
			one.key.type === 'Identifier' &&
			one.value.type === 'Identifier'
		)
			own.set(one.value.name, one.key.name)
		else for (const name of namesIn(one)) others.add(name)
}

/** Names that a part of a function declares in it. */
function declaredBy(node: AnyNode): readonly string[] {
	if (node.type === 'VariableDeclarator') return namesIn(node.id)
	if (node.type === 'CatchClause') return node.param ? namesIn(node.param) : []
	if (node.type === 'ClassDeclaration' && node.id) return [node.id.name]
	if (!isFunction(node)) return []
	const own = node.type === 'FunctionDeclaration' && node.id ? [node.id.name] : []
	return [...own, ...node.params.flatMap(namesIn)]
}

function namesIn(pattern: AnyNode): readonly string[] {
	return nodesIn(pattern).flatMap((one) =>
		one.node.type === 'Identifier' && isValue(one) ? [one.node.name] : [],
	)
}

/** The key that `data.key`, `data?.key` and `data['key']` ask for. */
export function keyOf(member: AnyNode | undefined, data: AnyNode): string | undefined {
	if (member?.type !== 'MemberExpression' || member.object !== data) return undefined
	const { property, computed } = member
	if (!computed) return property.type === 'Identifier' ? property.name : undefined
	return textOf(property)
}

/** Whether a name, or a member of what it stands for, is changed. */
function isWritten({ node, parents }: PlacedNode): boolean {
	let changed = node
	for (const parent of parents.toReversed()) {
		if (parent.type === 'MemberExpression' && parent.object === changed) changed = parent
		else if (parent.type === 'ChainExpression') changed = parent
		else if (parent.type === 'AssignmentExpression') return parent.left === changed
		else return parent.type === 'UpdateExpression' || isDelete(parent)
	}
	return false
}

function isDelete(node: AnyNode): boolean {
	return node.type === 'UnaryExpression' && node.operator === 'delete'
}
