import type { AnyNode } from 'acorn'
import { isValue } from '../../eleventy/hiding/given-names.ts'
import type { WrittenFunction } from '../../program/syntax/function-of.ts'
import { nodesIn } from '../../program/syntax/program-tree.ts'
import { dataName } from './entry-function.ts'

/** Keys by which posts are hidden in any case: drafts, and dates that have not come or have passed. */
const judged = new Set([
	...['draft', 'date', 'publishDate', 'pubDate', 'pubDatetime', 'published'],
	...['expiryDate', 'unpublishDate', 'private', 'hidden', 'unpublished'],
])

/**
 * Whether a function asks nothing of a post but what hides it in any case.
 *
 * @param written Of the front matter.
 */
export function asksWhatIsJudged({ params, body }: WrittenFunction): boolean {
	const [first] = params
	const own = first?.type === 'ObjectPattern' ? first.properties : []
	const keys = own.map((one) =>
		one.type === 'Property' && one.key.type === 'Identifier' ? one.key.name : '',
	)
	const asked = nodesIn(body).flatMap(({ node, parents }) => {
		if (node.type !== 'Identifier' || node.name !== dataName || !isValue({ node, parents }))
			return []
		return [keyAt(node, parents.at(-1))].flat()
	})
	return [...keys, ...asked].every((key) => judged.has(key))
}

/** The key of `data.key`, those of `const { key } = data`. */
function keyAt(node: AnyNode, parent: AnyNode | undefined): string | readonly string[] {
	if (parent?.type === 'MemberExpression' && parent.object === node)
		return parent.property.type === 'Identifier' && !parent.computed ? parent.property.name : ''
	if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'ObjectPattern') return ''
	return parent.id.properties.map((one) =>
		one.type === 'Property' && one.key.type === 'Identifier' ? one.key.name : '',
	)
}
