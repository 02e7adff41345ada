import type { AnyNode, Expression, Statement } from 'acorn'
import { isFunction, type WrittenFunction } from '../../program/syntax/function-of.ts'
import { mapTree } from '../../program/syntax/map-tree.ts'
import { nodesIn, type PlacedNode } from '../../program/syntax/program-tree.ts'
import { arrowOf } from './arrow-of.ts'
import { literalOf } from './literal-of.ts'
import type { Loop } from './loop.ts'

/**
 * Makes a filter of a loop that puts some of its entries into a list: `for (const post of posts) if (!post.data.wip) paths.push(post)`.
 *
 * @param puts What does so.
 * @returns `undefined` if it puts each there, `untold` if only running it would tell.
 */
export function loopChoice(
	{ node: loop, entry, body }: Loop,
	puts: readonly AnyNode[],
): WrittenFunction | 'untold' | undefined {
	if (body === undefined || entry === undefined) return 'untold'
	const placed = nodesIn(body)
	const around = new Set(
		placed.flatMap(({ node, parents }) => (puts.includes(node) ? [...parents, node] : [])),
	)
	const ends = placed.filter(isEnd)
	if (ends.length === 0 && ![...around].some(isCondition)) return undefined
	const isDeeper = [...around].some(
		(node) => node !== body && (isFunction(node) || inner.test(node.type)),
	)
	const isLeft = ends.some(
		({ node }) =>
			node.type === 'BreakStatement' || (node.type === 'ReturnStatement' && /^For/.test(loop.type)),
	)
	if (isDeeper || isLeft) return 'untold'
	const changed = mapTree(body, (node, parents, original) => {
		if (node.type === 'ContinueStatement' && isEnd({ node, parents }))
			return returning(literalOf(false, node), node)
		if (
			node.type === 'VariableDeclaration' &&
			node.declarations.some(({ id }) => id.start === entry.start)
		)
			return {
				...node,
				declarations: node.declarations.filter(({ id }) => id.start !== entry.start),
			}
		if (node.type !== 'ExpressionStatement' || !around.has(original)) return node
		const { expression } = node
		const isGuarded = expression.type === 'LogicalExpression' && expression.operator === '&&'
		return returning(isGuarded ? expression.left : literalOf(true, node), node)
	})
	const { start, end } = loop
	const block: AnyNode =
		changed.type === 'BlockStatement'
			? changed
			: { type: 'BlockStatement', body: [changed as Statement], start, end }
	return arrowOf(entry, block, loop)
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
