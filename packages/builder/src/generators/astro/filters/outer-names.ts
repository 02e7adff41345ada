import type { AnyNode, Expression } from 'acorn'
import type { WrittenFunction } from '../../program/syntax/function-of.ts'
import { isValue } from '../../program/syntax/is-value.ts'
import { isOfParameter } from '../../program/syntax/local-names.ts'
import { mapTree } from '../../program/syntax/map-tree.ts'
import { memberPath } from '../../program/syntax/member-path.ts'
import { nodesIn } from '../../program/syntax/program-tree.ts'
import { constantAt } from './constant-at.ts'
import { originsOf } from './origins.ts'
import { isNow, withPastDates } from './past-dates.ts'
import { isParameter, namesIn, type Origin, type Scope } from './scope.ts'
import type { SiteModules } from './site-modules.ts'

/**
 * Puts what is known of names that a function takes from elsewhere into it: `state === DONE` and `state === State.Done` are `state === 'done'`, and dates of posts have come.
 *
 * @param isMade Whether another function makes it, so that what that one is given is known.
 */
export async function withOuterNames(
	{ value, scope }: Origin<WrittenFunction>,
	modules: SiteModules,
	isMade = false,
): Promise<WrittenFunction> {
	const inner: Scope = { ...scope, body: value, given: new Map(), outer: scope }
	const nows = new Set(value.params.flatMap(nowIn))
	const own = new Map<string, boolean>()
	const known = new Map<AnyNode, Expression>()
	for (const { node, parents } of nodesIn(value.body)) {
		const name = rootOf(node)
		const parent = parents.at(-1)
		const isDeclared = parent?.type === 'VariableDeclarator' && parent.id === node
		if (name === undefined || isDeclared || isOfParameter(name, parents)) continue
		if (node.type === 'Identifier' && !isValue({ node, parents })) continue
		if (!own.has(name)) {
			const [one, ...others] = await originsOf(name, inner, modules)
			// What a function is given may be another thing each time.
			const isGiven = isMade
				? value.params.some((param) => namesIn(param).includes(name))
				: isParameter(name, inner)
			const isOwn = isGiven || one?.scope === inner
			own.set(name, isOwn)
			if (!isOwn && one && others.length === 0 && isNow(one.value, new Set())) nows.add(name)
		}
		if (own.get(name)) continue
		const constant = await constantAt({ value: node, scope: inner }, modules)
		if (constant) known.set(node, constant)
	}
	const body = mapTree<AnyNode>(value.body, (node, _, original) => known.get(original) ?? node)
	return withPastDates({ ...value, body } as WrittenFunction, nows)
}

/** `State` of `State.Done`. */
function rootOf(node: AnyNode): string | undefined {
	if (node.type === 'Identifier') return node.name
	if (node.type === 'ChainExpression') return rootOf(node.expression)
	// Object.values(State)
	if (node.type === 'CallExpression')
		return memberPath(node.callee) === 'Object.values' && node.arguments[0]
			? rootOf(node.arguments[0])
			: undefined
	return node.type === 'MemberExpression' ? rootOf(node.object) : undefined
}

/** `now` of `(post, now = new Date()) => …` */
function nowIn(param: AnyNode): readonly string[] {
	if (param.type !== 'AssignmentPattern' || param.left.type !== 'Identifier') return []
	return isNow(param.right, new Set()) ? [param.left.name] : []
}
