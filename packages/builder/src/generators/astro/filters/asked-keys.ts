import { knownKeys } from '@blog/core'
import type { AnyNode } from 'acorn'
import type { WrittenFunction } from '../../program/syntax/function-of.ts'
import { isValue } from '../../program/syntax/is-value.ts'
import { nodesIn } from '../../program/syntax/program-tree.ts'
import { dataName, ofFile } from './known-of-entry.ts'

/** Keys by which posts are hidden in any case: drafts, and dates that have not come or have passed. */
const judged = new Set([
	...['draft', 'date', 'publishDate', 'pubDate', 'pubDatetime', 'published'],
	...['expiryDate', 'unpublishDate', 'private', 'hidden', 'unpublished'],
])

/** What a function asks of a post. */
export interface Asked {
	/** Keys that may hide it, and that are told from what is known of posts in no other way. */
	readonly keys: readonly string[]
	/** Whether it hands the front matter on. */
	readonly isWhole: boolean
	/** Whether it asks for nothing but what hides a post in any case. */
	readonly isJudged: boolean
}

/** @param written Of the front matter. */
export function askedOf({ params, body }: WrittenFunction): Asked {
	const [first] = params
	const own = first?.type === 'ObjectPattern' ? first.properties : []
	const given = own.map((one) =>
		one.type === 'Property' && one.key.type === 'Identifier' ? one.key.name : '',
	)
	const asked = nodesIn(body).flatMap(({ node, parents }) => {
		if (node.type !== 'Identifier' || node.name !== dataName || !isValue({ node, parents }))
			return []
		return [keyAt(node, parents.at(-1))].flat()
	})
	const all = [...new Set([...given, ...asked])]
	// What is known of posts, such as their tags, is no secret of theirs.
	const isPlain = (key: string) =>
		key === ofFile || knownKeys.has(key.toLowerCase()) || ofText.has(key)
	return {
		keys: all.filter((key) => key !== '' && !judged.has(key) && !isPlain(key)),
		isWhole: all.includes(''),
		isJudged: all.every((key) => judged.has(key)),
	}
}

/** Keys of languages and topics, which any post may say. */
const ofText = new Set([
	'lang',
	'language',
	'locale',
	'topic',
	'topics',
	'image',
	'featured',
	'order',
])

/** The key of `data.key`, those of `const { key } = data`. */
function keyAt(node: AnyNode, parent: AnyNode | undefined): string | readonly string[] {
	if (parent?.type === 'MemberExpression' && parent.object === node)
		return parent.property.type === 'Identifier' && !parent.computed ? parent.property.name : ''
	if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'ObjectPattern') return ''
	return parent.id.properties.map((one) =>
		one.type === 'Property' && one.key.type === 'Identifier' ? one.key.name : '',
	)
}
