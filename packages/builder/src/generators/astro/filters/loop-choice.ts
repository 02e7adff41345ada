import type { AnyNode, Expression, Pattern } from 'acorn'
import { isFunction, type WrittenFunction } from '../../program/syntax/function-of.ts'
import { mapTree } from '../../program/syntax/map-tree.ts'
import { nodesIn, type PlacedNode } from '../../program/syntax/program-tree.ts'
import { literalOf } from './literal-of.ts'

/** A loop through a list: `for (const post of posts) …`, `posts.forEach((post) => …)`. */
export interface Loop {
	readonly node: AnyNode
	readonly list: AnyNode
	/** What it is gone through with; absent if that stands elsewhere. */
	readonly entry?: Pattern | undefined
	readonly body?: AnyNode | undefined
}

/** The loop that a part of a program is. */
export function loopOf(node: AnyNode): Loop | undefined {
	if (node.type === 'ForOfStatement') {
		const entry =
			node.left.type === 'VariableDeclaration' ? node.left.declarations[0]?.id : undefined
		return { node, list: node.right, entry, body: node.body }
	}
	if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined
	const { object, property } = node.callee
	if (property.type !== 'Identifier' || !/^(?:forEach|map)$/.test(property.name)) return undefined
	const [callback] = node.arguments
	const written = callback && isFunction(callback) ? callback : undefined
	return { node, list: object, entry: written?.params[0], body: written?.body }
}

/**
 * Makes a filter of a loop that puts some of its entries into a list: `for (const post of posts) if (!post.data.wip) paths.push(post)`.
 *
 * @param put The call that does so.
 * @returns `undefined` if it puts each there, `untold` if only running it would tell.
 */
export function loopChoice(
	{ node: loop, entry, body }: Loop,
	put: AnyNode,
): WrittenFunction | 'untold' | undefined {
	if (body === undefined || entry === undefined) return 'untold'
	const placed = nodesIn(body)
	const isWithin = (one: AnyNode) => nodesIn(one).some(({ node }) => node === put)
	const ends = placed.filter(isEnd)
	const isChosen = ends.length > 0 || placed.some(({ node }) => isCondition(node) && isWithin(node))
	if (!isChosen) return undefined
	const isDeeper = placed.some(
		({ node }) => node !== body && (isFunction(node) || inner.test(node.type)) && isWithin(node),
	)
	const isLeft = ends.some(
		({ node }) =>
			node.type === 'BreakStatement' ||
			(node.type === 'ReturnStatement' && loop.type === 'ForOfStatement'),
	)
	if (isDeeper || isLeft) return 'untold'
	const changed = mapTree(body, (node, parents, original) => {
		if (node.type === 'ContinueStatement' && isEnd({ node, parents }))
			return returning(literalOf(false, node), node)
		if (node.type !== 'ExpressionStatement' || !isWithin(original)) return node
		const { expression } = node
		const isGuarded = expression.type === 'LogicalExpression' && expression.operator === '&&'
		return returning(isGuarded ? expression.left : literalOf(true, node), node)
	})
	const { start, end } = loop
	const block =
		changed.type === 'BlockStatement'
			? changed
			: { type: 'BlockStatement', body: [changed], start, end }
	return {
		...{ type: 'ArrowFunctionExpression', params: [entry], body: block, start, end },
		...{ expression: false, generator: false, async: false },
	} as WrittenFunction
}

const inner = /^(?:For|While|Do|Switch|Try)/

/** Whether a statement ends what is done with an entry. */
function isEnd({ node, parents }: PlacedNode): boolean {
	if (parents.some(isFunction)) return false
	if (node.type === 'ReturnStatement') return true
	const isOfInner = parents.some(({ type }) => /^(?:For|While|Do)/.test(type))
	return /^(?:Continue|Break)Statement$/.test(node.type) && !isOfInner
}

function isCondition({ type }: AnyNode): boolean {
	return /^(?:IfStatement|ConditionalExpression|LogicalExpression)$/.test(type)
}

function returning(argument: AnyNode, { start, end }: AnyNode): AnyNode {
	return { type: 'ReturnStatement', argument: argument as Expression, start, end }
}
