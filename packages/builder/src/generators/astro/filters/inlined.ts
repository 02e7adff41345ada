import type { AnyNode } from 'acorn'
import { isValue } from '../../hiding/given-names.ts'
import type { WrittenFunction } from '../../program/syntax/function-of.ts'
import { nodesIn } from '../../program/syntax/program-tree.ts'
import { returnedBy } from '../../program/syntax/returned-by.ts'
import { mapTree } from './map-tree.ts'
import { functionAt } from './origins.ts'
import { withOuterNames } from './outer-names.ts'
import { calledScope, type Origin } from './scope.ts'
import type { SiteModules } from './site-modules.ts'

/** Puts what functions return that do nothing else in places of calls of them: `!isDraft(post)` is `!post.data.draft`. */
export async function inlined(
	{ value, scope }: Origin<WrittenFunction>,
	modules: SiteModules,
	depth = 0,
): Promise<WrittenFunction> {
	if (depth > 5) return value
	const found = new Map<AnyNode, AnyNode>()
	for (const { node } of nodesIn(value.body)) {
		if (node.type !== 'CallExpression' || node.callee.type === 'Super') continue
		const [given, ...others] = node.arguments
		if (!given || others.length > 0 || !isPlain(given)) continue
		const called = await functionAt(
			{ value: node.callee, scope: calledScope({ value, scope }, []) },
			modules,
		)
		const inner = called && (await inlined(called, modules, depth + 1))
		const known = inner && (await withOuterNames({ value: inner, scope: called.scope }, modules))
		const put = known && withGiven(known, given)
		if (put) found.set(node, put)
	}
	if (found.size === 0) return value
	return mapTree<WrittenFunction>(value, (node, _, original) => found.get(original) ?? node)
}

/** `post`, `post.data` */
function isPlain(node: AnyNode): boolean {
	return (
		node.type === 'Identifier' ||
		(node.type === 'MemberExpression' && !node.computed && isPlain(node.object))
	)
}

/** What a function returns that is given this. */
function withGiven(written: WrittenFunction, given: AnyNode): AnyNode | undefined {
	const made = returnedBy(written)
	const [first, ...others] = written.params
	if (made === undefined || others.some(({ type }) => type !== 'AssignmentPattern'))
		return undefined
	const values = new Map<string, AnyNode>()
	if (first?.type === 'Identifier') values.set(first.name, given)
	else if (first?.type === 'ObjectPattern')
		for (const one of first.properties) {
			if (one.type !== 'Property' || one.value.type !== 'Identifier') return undefined
			const { start, end } = given
			const member = { type: 'MemberExpression', object: given, property: one.key, start, end }
			values.set(one.value.name, { ...member, computed: false, optional: false } as AnyNode)
		}
	else return undefined
	return mapTree(made, (node, parents, original) => {
		const isName = node.type === 'Identifier' && isValue({ node: original, parents })
		return (isName && values.get(node.name)) || node
	})
}
