import type { AnyNode, ForStatement, Pattern } from 'acorn'
import { isFunction } from '../../program/syntax/function-of.ts'
import { isNamed } from '../../program/syntax/is-named.ts'
import { memberPath } from '../../program/syntax/member-path.ts'
import { methodOf } from '../../program/syntax/method-of.ts'
import { nodesIn } from '../../program/syntax/program-tree.ts'

/** A loop through a list: `for (const post of posts) …`, `posts.forEach((post) => …)`, `for (let i = 0; i < posts.length; i++) { const post = posts[i]; … }`. */
export interface Loop {
	readonly node: AnyNode
	readonly list: AnyNode
	/** What it is gone through with; absent if that stands elsewhere. */
	readonly entry?: Pattern | undefined
	readonly body?: AnyNode | undefined
}

/** The loop that a part of a program is. */
export function loopOf(node: AnyNode): Loop | undefined {
	if (node.type === 'ForOfStatement') {
		const { left, right, body } = node
		const entry = left.type === 'VariableDeclaration' ? left.declarations[0]?.id : undefined
		return { node, list: right, entry, body }
	}
	if (node.type === 'ForStatement') return counted(node)
	if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined
	if (!/^(?:forEach|map)$/.test(methodOf(node.callee) ?? '')) return undefined
	const [callback] = node.arguments
	const written = callback && isFunction(callback) ? callback : undefined
	return { node, list: node.callee.object, entry: written?.params[0], body: written?.body }
}

/** A loop through places of a list, whose entries have a name in it. */
function counted(node: ForStatement): Loop | undefined {
	const { test, body } = node
	if (test?.type !== 'BinaryExpression' || test.operator !== '<') return undefined
	const list = /^(.+)\.length$/.exec(memberPath(test.right) ?? '')?.[1]
	if (list === undefined || test.right.type !== 'MemberExpression') return undefined
	const { left } = test
	const declared = nodesIn(body).find(
		({ node: one }) =>
			one.type === 'VariableDeclarator' &&
			one.init?.type === 'MemberExpression' &&
			one.init.computed &&
			memberPath(one.init.object) === list &&
			left.type === 'Identifier' &&
			isNamed(one.init.property, left.name),
	)?.node
	const entry = declared?.type === 'VariableDeclarator' ? declared.id : undefined
	return { node, list: test.right.object, entry, body }
}
