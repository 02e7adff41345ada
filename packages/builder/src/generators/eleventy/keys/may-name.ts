import type { AnyNode } from 'acorn'
import { isNamed } from '../../program/syntax/is-named.ts'
import type { PlacedNode } from '../../program/syntax/program-tree.ts'
import { textOf } from '../../program/syntax/text-of.ts'

/** Whether a part of a program may name data so: as a text, or as a key of an object, an export or a member that is assigned. */
export function mayName({ node, parents }: PlacedNode, name: string): boolean {
	const [outer, parent] = parents.slice(-2)
	if (parent === undefined) return false
	const isText = textOf(node) === name
	if (!isText && !isNamed(node, name)) return false
	if (parent.type === 'Property' && parent.key === node)
		return (
			outer?.type === 'ObjectExpression' && !(name === 'permalink' && isOfHeadings(parent.value))
		)
	if (parent.type === 'MemberExpression' && parent.property === node)
		return outer?.type === 'AssignmentExpression' && outer.left === parent
	if (isText) return !isAsked(node, parent, outer)
	if (parent.type === 'VariableDeclarator')
		return parent.id === node && parents.at(-3)?.type === 'ExportNamedDeclaration'
	if (parent.type === 'FunctionDeclaration' || parent.type === 'ClassDeclaration')
		return parent.id === node && outer?.type === 'ExportNamedDeclaration'
	if (parent.type === 'ExportSpecifier') return parent.exported === node
	return /^(?:MethodDefinition|PropertyDefinition)$/.test(parent.type)
}

/** Options of markdown-it-anchor: `permalink: true`, `permalink: anchor.permalink.headerLink()`. */
function isOfHeadings(value: AnyNode): boolean {
	if (value.type === 'Literal') return value.value === true
	const member = value.type === 'CallExpression' ? value.callee : value
	if (member.type !== 'MemberExpression' || member.object.type !== 'MemberExpression') return false
	return isNamed(member.object.property, 'permalink')
}

/** What is only asked for by a text: `key === 'draft'`, `tags.includes('draft')`, `['draft'].includes(tag)`. */
function isAsked(node: AnyNode, parent: AnyNode, outer: AnyNode | undefined): boolean {
	if (parent.type === 'BinaryExpression') return parent.operator !== '+'
	if (parent.type === 'SwitchCase') return true
	if (parent.type === 'CallExpression') return parent.callee !== node && isQuestion(parent.callee)
	return parent.type === 'ArrayExpression' && outer !== undefined && isQuestion(outer)
}

function isQuestion(callee: AnyNode): boolean {
	if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return false
	return /^(?:includes|indexOf|has|startsWith|endsWith|getFilteredByTags?)$/.test(
		callee.property.name,
	)
}
