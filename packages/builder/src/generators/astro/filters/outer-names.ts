import type { AnyNode, Literal } from 'acorn'
import { isValue } from '../../hiding/given-names.ts'
import { isFunction, type WrittenFunction } from '../../program/syntax/function-of.ts'
import { nodesIn } from '../../program/syntax/program-tree.ts'
import { mapTree } from './map-tree.ts'
import { originsOf } from './origins.ts'
import { isNow, withPastDates } from './past-dates.ts'
import { isParameter, type Origin } from './scope.ts'
import type { SiteModules } from './site-modules.ts'

/**
 * Puts what is known of names that a function takes from elsewhere into it: `state === DONE` is `state === 'done'`, and dates of posts have come.
 *
 * @param isMade Whether another function makes it, so that what that one is given is known.
 */
export async function withOuterNames(
	{ value, scope }: Origin<WrittenFunction>,
	modules: SiteModules,
	isMade = false,
): Promise<WrittenFunction> {
	const names = new Set(
		nodesIn(value.body).flatMap((placed) =>
			placed.node.type === 'Identifier' && isValue(placed) ? [placed.node.name] : [],
		),
	)
	const nows = new Set(value.params.flatMap(nowIn))
	const literals = new Map<string, Literal>()
	const inner = { ...scope, body: value, given: new Map(), outer: scope }
	for (const name of names) {
		const [one, ...others] = await originsOf(name, inner, modules)
		// What a function is given may be another thing each time.
		if (isParameter(name, scope) && !isMade) continue
		if (!one || others.length > 0 || one.scope === inner || isFunction(one.value)) continue
		if (one.value.type === 'Literal') literals.set(name, one.value)
		else if (isNow(one.value, new Set())) nows.add(name)
	}
	const body = mapTree<AnyNode>(value.body, (node, parents, original) => {
		const known = node.type === 'Identifier' ? literals.get(node.name) : undefined
		const isOther =
			parents.at(-1)?.type === 'VariableDeclarator' || !isValue({ node: original, parents })
		return known && !isOther ? { ...known, start: node.start, end: node.end } : node
	})
	return withPastDates({ ...value, body } as WrittenFunction, nows)
}

/** `now` of `(post, now = new Date()) => …` */
function nowIn(param: AnyNode): readonly string[] {
	if (param.type !== 'AssignmentPattern' || param.left.type !== 'Identifier') return []
	return isNow(param.right, new Set()) ? [param.left.name] : []
}
