import type { AnyNode, Program } from 'acorn'
import { mapTree } from '../../program/syntax/map-tree.ts'
import { memberPath } from '../../program/syntax/member-path.ts'
import { nodesIn } from '../../program/syntax/program-tree.ts'
import { withNames } from '../../program/syntax/with-names.ts'
import { takenApart } from './taken-apart.ts'

/** Puts what constants of a program stand for in their places, if that asks something of a member: with `const { data } = post`, `data.wip` is `post.data.wip`; so is `isHidden` with `const isHidden = data.wip`. */
export function withConstants(node: AnyNode, tree: Program): AnyNode {
	const members = new Map<string, AnyNode>()
	const objects = objectsIn(tree)
	for (const one of tree.body) {
		if (one.type !== 'VariableDeclaration' || one.kind !== 'const') continue
		for (const { id, init } of one.declarations) {
			const object = init ? withNames(unchained(init), members) : undefined
			if (object === undefined) continue
			if (id.type === 'Identifier' && isAsking.test(object.type) && !objects.has(id.name))
				members.set(id.name, object)
			if (memberPath(object) === undefined) continue
			for (const [name, member] of takenApart(id, object)) if (member) members.set(name, member)
		}
	}
	return withNames(unchained(node), members)
}

const isAsking = /^(?:Binary|Conditional|Logical|Unary)Expression$/

/** Names that are asked for members: `post` of `const post = entry ?? fallback` is no answer. */
function objectsIn(tree: Program): ReadonlySet<string> {
	return new Set(
		nodesIn(tree).flatMap(({ node }) =>
			node.type === 'MemberExpression' && node.object.type === 'Identifier'
				? [node.object.name]
				: [],
		),
	)
}

/** `a.b` of `a?.b` */
function unchained(node: AnyNode): AnyNode {
	return mapTree(node, (one) => (one.type === 'ChainExpression' ? one.expression : one))
}
