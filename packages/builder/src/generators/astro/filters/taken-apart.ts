import type { AnyNode, Expression, MemberExpression, Pattern } from 'acorn'
import { logical } from './logical.ts'
import { namesIn } from './scope.ts'

/**
 * What names of a pattern stand for that a value is taken apart by: with `{ data: { wip = false } }` of `post`, `wip` is `post.data.wip ?? false`.
 *
 * @returns Names and values; `undefined` for what is more than a member: the rest, elements of lists.
 */
export function takenApart(
	pattern: Pattern,
	value: AnyNode,
): readonly (readonly [string, AnyNode | undefined])[] {
	if (pattern.type === 'Identifier') return [[pattern.name, value]]
	if (pattern.type === 'AssignmentPattern') {
		return takenApart(pattern.left, logical('??', value, pattern.right))
	}
	if (pattern.type !== 'ObjectPattern') return namesIn(pattern).map((name) => [name, undefined])
	return pattern.properties.flatMap((one) =>
		one.type === 'Property' && !one.computed
			? takenApart(one.value, memberOf(value, one.key))
			: namesIn(one.type === 'Property' ? one.value : one).map(
					(name) => [name, undefined] as const,
				),
	)
}

/** `object.key` */
export function memberOf(object: AnyNode, key: Expression): MemberExpression {
	const { start, end } = key
	const member = { type: 'MemberExpression', object, property: key, start, end }
	return { ...member, computed: key.type !== 'Identifier', optional: false } as MemberExpression
}
