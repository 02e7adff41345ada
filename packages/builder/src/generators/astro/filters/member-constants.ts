import type { AnyNode, MemberExpression, Program } from 'acorn'
import { isValue } from '../../hiding/given-names.ts'
import { memberPath } from '../../program/syntax/member-path.ts'
import { mapTree } from './map-tree.ts'

/** Puts the members that constants of a program stand for in their places: with `const { data } = post`, `data.wip` is `post.data.wip`. */
export function withMemberConstants(node: AnyNode, { body }: Program): AnyNode {
	const members = new Map<string, AnyNode>()
	for (const one of body) {
		if (one.type !== 'VariableDeclaration' || one.kind !== 'const') continue
		for (const { id, init } of one.declarations) {
			const object = init ? put(init, members) : undefined
			if (object === undefined || memberPath(object) === undefined) continue
			if (id.type === 'Identifier') members.set(id.name, object)
			if (id.type === 'ObjectPattern')
				for (const part of id.properties) {
					const name = part.type === 'Property' ? nameIn(part.value) : undefined
					if (part.type === 'Property' && name !== undefined)
						members.set(name, memberOf(object, part.key))
				}
		}
	}
	return put(node, members)
}

/** `wip`, also of `wip = false`, which counts as nothing does. */
function nameIn(pattern: AnyNode): string | undefined {
	if (pattern.type === 'Identifier') return pattern.name
	if (pattern.type !== 'AssignmentPattern' || pattern.left.type !== 'Identifier') return undefined
	const isNone = pattern.right.type === 'Literal' && !pattern.right.value
	return isNone ? pattern.left.name : undefined
}

function put(node: AnyNode, members: ReadonlyMap<string, AnyNode>): AnyNode {
	return mapTree(node, (one, parents, original) => {
		if (one.type === 'ChainExpression') return one.expression
		const isName = one.type === 'Identifier' && isValue({ node: original, parents })
		return (isName && members.get(one.name)) || one
	})
}

function memberOf(object: AnyNode, property: AnyNode): MemberExpression {
	const { start, end } = property
	const member = { type: 'MemberExpression', object, property, start, end }
	return { ...member, computed: false, optional: false } as MemberExpression
}
