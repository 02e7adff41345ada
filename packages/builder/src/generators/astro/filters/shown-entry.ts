import type { AnyNode, Identifier, Program } from 'acorn'
import { isFunction, type WrittenFunction } from '../../program/syntax/function-of.ts'
import { mapTree } from '../../program/syntax/map-tree.ts'
import { memberPath } from '../../program/syntax/member-path.ts'
import { methodOf } from '../../program/syntax/method-of.ts'
import { nodesIn } from '../../program/syntax/program-tree.ts'
import { arrowOf } from './arrow-of.ts'
import { isDataKey } from './entry-names.ts'
import { opposite } from './program-ends.ts'

/**
 * Finds the entry that a page shows: what it renders, by `render(post)` or `post.render()`, else the only one that it asks for its front matter, or is given.
 *
 * @param tree With the members that constants stand for in their places.
 */
export function shownEntry(tree: Program): string | undefined {
	const own = nodesIn(tree).filter(({ parents }) => !parents.some(isFunction))
	const rendered = own.flatMap(({ node }) => {
		if (node.type !== 'CallExpression' || methodOf(node.callee) !== 'render') return []
		const [first] = node.arguments
		const of = node.callee.type === 'MemberExpression' ? node.callee.object : first
		return (of && memberPath(of)) ?? []
	})
	const members = own.flatMap(({ node }) => (node.type === 'MemberExpression' ? [node] : []))
	const asked = members.flatMap(({ object, property }) =>
		isDataKey(property) ? (memberPath(object) ?? []) : [],
	)
	const props = members.flatMap((one) => memberPath(one) ?? []).filter((path) => isProp.test(path))
	return rendered[0] ?? only(asked) ?? (asked.length === 0 ? only(props) : undefined)
}

const isProp = /^Astro\.props\.[\w$]+$/

function only(paths: readonly string[]): string | undefined {
	const [first, ...others] = new Set(paths)
	return others.length > 0 ? undefined : first
}

/** The filter of what does not meet a test, if that asks the entry for its front matter, and no other. */
export function shownBy(test: AnyNode, entry: string | undefined): WrittenFunction | undefined {
	const asked = nodesIn(test).flatMap(({ node }) => {
		if (memberPath(node) === entry) return [entry]
		return node.type === 'MemberExpression' && isDataKey(node.property)
			? [memberPath(node.object)]
			: []
	})
	if (entry === undefined || asked.length === 0 || asked.some((one) => one !== entry))
		return undefined
	const { start, end } = test
	const post: Identifier = { type: 'Identifier', name: '$post', start, end }
	const body = mapTree(opposite(test), (node) => (memberPath(node) === entry ? post : node))
	return arrowOf(post, body, test)
}
