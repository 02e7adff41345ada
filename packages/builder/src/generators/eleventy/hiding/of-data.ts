import type { AnyNode, Pattern } from 'acorn'
import { isFunction, type WrittenFunction } from '../../program/syntax/function-of.ts'
import { isNamed } from '../../program/syntax/is-named.ts'
import { replaced } from '../../program/syntax/replaced.ts'

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
	const isData = isDataOf(param.name)
	// Functions in it may call something else so.
	const body = replaced(written.body, (node) =>
		isFunction(node) ? node : isData(node) ? data : undefined,
	)
	return { ...written, body, params: [data] } as WrittenFunction
}

function isDataOf(post: string): (node: AnyNode) => boolean {
	return (node) =>
		node.type === 'MemberExpression' &&
		!node.computed &&
		isNamed(node.object, post) &&
		isNamed(node.property, 'data')
}
