import type { AnyNode } from 'acorn'
import type { WrittenFunction } from '../../program/syntax/function-of.ts'
import { mapTree } from '../../program/syntax/map-tree.ts'
import { nodesIn } from '../../program/syntax/program-tree.ts'
import { functionAt } from './origins.ts'
import { withOuterNames } from './outer-names.ts'
import { resultOf } from './result-of.ts'
import { calledScope, type Origin } from './scope.ts'
import type { SiteModules } from './site-modules.ts'
import { takenApart } from './taken-apart.ts'

/** Puts what functions return in places of calls of them: `!isDraft(post)` is `!post.data.draft`. */
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
	const [first, ...others] = written.params
	if (!first || others.some(({ type }) => type !== 'AssignmentPattern')) return undefined
	const values = new Map<string, AnyNode>()
	for (const [name, value] of takenApart(first, given)) {
		if (value === undefined) return undefined
		values.set(name, value)
	}
	return resultOf(written, values)
}
