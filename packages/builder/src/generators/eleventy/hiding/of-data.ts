import type { AnyNode, Pattern } from 'acorn'
import { isFunction, type WrittenFunction } from '../../program/syntax/function-of.ts'
import { isNamed } from '../../program/syntax/is-named.ts'

/** What the data is called; no program has such a name. */
const name = 'data of the post'

/**
 * Makes of a function that is given a post, as `(post) => !post.data.hidden` or `({ data }) => !data.hidden`, one that is given its data.
 *
 * @returns `undefined` if it takes the post apart in another way.
 */
export function ofData(written: WrittenFunction): WrittenFunction | undefined {
	const [param, ...others] = written.params
	if (others.length > 0) return undefined
	if (param?.type === 'ObjectPattern') {
		const data = param.properties.find((one) => one.type === 'Property' && isNamed(one.key, 'data'))
		return data?.type === 'Property' && !data.computed
			? { ...written, params: [data.value as Pattern] }
			: undefined
	}
	if (param?.type !== 'Identifier') return undefined
	const data: AnyNode = { ...param, name }
	return {
		...(replaced(written, isDataOf(param.name), data) as WrittenFunction),
		params: [data],
	}
}

function isDataOf(post: string): (node: AnyNode) => boolean {
	return (node) =>
		node.type === 'MemberExpression' &&
		!node.computed &&
		isNamed(node.object, post) &&
		isNamed(node.property, 'data')
}

/** A copy of a tree with something else in place of such parts; functions in it, which may call something so themselves, stay. */
function replaced(
	node: AnyNode,
	is: (node: AnyNode) => boolean,
	by: AnyNode,
	isIn = false,
): AnyNode {
	if (is(node)) return by
	if (isIn && isFunction(node)) return node
	const copy = (value: unknown): unknown =>
		Array.isArray(value) ? value.map(copy) : isNode(value) ? replaced(value, is, by, true) : value
	return Object.fromEntries(
		Object.entries(node).map(([key, value]) => [key, copy(value)]),
	) as unknown as AnyNode
}

function isNode(value: unknown): value is AnyNode {
	return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}
