import type { AnyNode } from 'acorn'
import { mapTree } from '../../program/syntax/map-tree.ts'
import { memberPath } from '../../program/syntax/member-path.ts'
import { nodesIn } from '../../program/syntax/program-tree.ts'
import { withNames } from '../../program/syntax/with-names.ts'
import { literalOf } from './literal-of.ts'

/** Dates of a post that hide it until they come. */
const dates = new Set(['date', 'publishDate', 'pubDate', 'pubDatetime', 'published'])

/**
 * Works out what a function asks of the dates of posts: of what is published here they have come. `new Date(post.data.pubDate) <= new Date()` is `true`.
 *
 * @param nows Names of what stands for the time of the build.
 */
export function withPastDates<Node extends AnyNode>(node: Node, nows: ReadonlySet<string>): Node {
	const first = mapTree(node, (one) => worked(one, nows))
	const own = new Set([...nows, ...constantsIn(first, (init) => isNow(init, nows))])
	const whole = own.size > nows.size ? mapTree(first, (one) => worked(one, own)) : first
	const known = new Map(
		nodesIn(whole).flatMap(({ node: one, parents }) =>
			one.type === 'VariableDeclarator' &&
			isConstant(parents.at(-1)) &&
			one.id.type === 'Identifier' &&
			one.init?.type === 'Literal' &&
			typeof one.init.value === 'boolean'
				? [[one.id.name, one.init] as const]
				: [],
		),
	)
	return withNames(whole, known)
}

function isConstant(node: AnyNode | undefined): boolean {
	return node?.type === 'VariableDeclaration' && node.kind === 'const'
}

function constantsIn(node: AnyNode, is: (init: AnyNode) => boolean): readonly string[] {
	return nodesIn(node).flatMap(({ node: one }) =>
		one.type === 'VariableDeclarator' && one.id.type === 'Identifier' && one.init && is(one.init)
			? [one.id.name]
			: [],
	)
}

function worked(node: AnyNode, nows: ReadonlySet<string>): AnyNode {
	if (node.type === 'BinaryExpression' && /^[<>]=?$/.test(node.operator)) {
		const isLess = node.operator.startsWith('<')
		if (isDate(node.left) && isNow(node.right, nows)) return literalOf(isLess, node)
		if (isNow(node.left, nows) && isDate(node.right)) return literalOf(!isLess, node)
	}
	if (node.type !== 'CallExpression') return node
	const name = memberPath(node.callee)?.split('.').at(-1)
	const [first, second] = node.arguments
	if (!first || !isDate(first)) {
		const isSwapped = first && second && isNow(first, nows) && isDate(second)
		return isSwapped && /^is(?:Before|After)$/.test(name ?? '')
			? literalOf(name === 'isAfter', node)
			: node
	}
	if (!second)
		return /^is(?:Past|Future)$/.test(name ?? '') ? literalOf(name === 'isPast', node) : node
	const isAsked = isNow(second, nows) && /^is(?:Before|After)$/.test(name ?? '')
	return isAsked ? literalOf(name === 'isBefore', node) : node
}

/** Whether an expression is made of a date of the post, and of nothing else that it says. */
function isDate(node: AnyNode): boolean {
	const keys = nodesIn(node).flatMap(({ node: one, parents }) => {
		const parent = parents.at(-1)
		if (one.type !== 'Identifier') return []
		const isKey = parent?.type === 'MemberExpression' && parent.property === one
		const isOfData =
			isKey && /(?:^|\.)(?:data|frontmatter)$/.test(memberPath(plain(parent.object)) ?? '')
		const isBare = !isKey && dates.has(one.name)
		const isDirect = isKey && dates.has(one.name)
		return isOfData || isBare || isDirect ? [one.name] : []
	})
	return keys.length > 0 && keys.every((key) => dates.has(key))
}

function plain(node: AnyNode): AnyNode {
	return node.type === 'ChainExpression' ? node.expression : node
}

/** Whether an expression is made of the time of the build: `Date.now()`, `new Date()`, `dayjs()`. */
export function isNow(node: AnyNode, nows: ReadonlySet<string>): boolean {
	return (
		!isDate(node) &&
		nodesIn(node).some(({ node: one, parents }) => {
			if (one.type === 'Identifier')
				return nows.has(one.name) && parents.at(-1)?.type !== 'Property'
			if (one.type === 'NewExpression')
				return memberPath(one.callee) === 'Date' && one.arguments.length === 0
			if (one.type !== 'CallExpression') return false
			const path = memberPath(one.callee) ?? ''
			return (
				one.arguments.length === 0 &&
				(/^(?:Date\.now|dayjs|moment|DateTime\.(?:now|utc|local))$/.test(path) ||
					path.startsWith('Temporal.Now.'))
			)
		})
	)
}
