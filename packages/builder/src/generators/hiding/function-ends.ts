import type { AnyNode, Statement } from 'acorn'
import { isFunction, type WrittenFunction } from '../program/syntax/function-of.ts'
import { nodesIn } from '../program/syntax/program-tree.ts'
import { type Condition, unknown } from './condition.ts'
import { conditionIn, type KnownData } from './condition-in.ts'

/** Where a function ends. */
export interface FunctionEnd {
	/** What it returns there. */
	readonly returned: AnyNode | undefined
	/** What it asks before it comes there; not what hides a file before, which is hidden then. */
	readonly path: readonly Condition[]
}

/** Whether a value that a function returns hides a file. */
type Hides = (value: AnyNode | undefined) => boolean

/** Finds where a function ends, at the end of its body among it if that may be reached. */
export function functionEnds(
	{ body }: WrittenFunction,
	known: KnownData,
	hides: Hides,
): readonly FunctionEnd[] {
	if (body.type !== 'BlockStatement') return [{ returned: body, path: [] }]
	const returns = nodesIn(body).flatMap(({ node, parents }) =>
		node.type === 'ReturnStatement' && !parents.some(isFunction)
			? [{ returned: node.argument ?? undefined, path: pathTo(node, parents, known, hides) }]
			: [],
	)
	if (isLast(body)) return returns
	const path = body.body.flatMap((one) => passedBy(one, known, hides))
	return [...returns, { returned: undefined, path }]
}

/** Whether nothing that stands behind a statement is reached. */
export function isLast(statement: Statement): boolean {
	if (statement.type === 'BlockStatement') return statement.body.some(isLast)
	if (statement.type === 'IfStatement')
		return (
			isLast(statement.consequent) && statement.alternate != null && isLast(statement.alternate)
		)
	if (statement.type === 'TryStatement') {
		const { block, handler, finalizer } = statement
		if (finalizer && isLast(finalizer)) return true
		return isLast(block) && (handler == null || isLast(handler.body))
	}
	return statement.type === 'ReturnStatement' || statement.type === 'ThrowStatement'
}

/** What a function asks before it comes to a statement: of what this stands in, and of what ends it before. */
function pathTo(
	node: AnyNode,
	parents: readonly AnyNode[],
	known: KnownData,
	hides: Hides,
): readonly Condition[] {
	return parents.flatMap((parent, index): readonly Condition[] => {
		const within = parents[index + 1] ?? node
		if (parent.type === 'IfStatement') {
			if (parent.consequent === within) return [conditionIn(parent.test, known)]
			return isOnly(parent.consequent, hides) ? [] : [conditionIn(parent.test, known, true)]
		}
		if (parent.type === 'BlockStatement') {
			const before = parent.body.slice(0, parent.body.indexOf(within as Statement))
			return before.flatMap((one) => passedBy(one, known, hides))
		}
		return parent.type === 'TryStatement' && parent.block === within ? [] : [unknown]
	})
}

/** What is so once a statement is passed that may end the function and show the file: `if (!data.wip) return`. */
function passedBy(statement: Statement, known: KnownData, hides: Hides): readonly Condition[] {
	const shows = nodesIn(statement).some(
		({ node, parents }) =>
			node.type === 'ReturnStatement' &&
			!parents.some(isFunction) &&
			!hides(node.argument ?? undefined),
	)
	if (!shows) return []
	if (statement.type !== 'IfStatement' || statement.alternate) return [unknown]
	return isOnly(statement.consequent, () => true)
		? [conditionIn(statement.test, known, true)]
		: [unknown]
}

/** Whether a statement does nothing but return such a value. */
function isOnly(statement: Statement, is: Hides): boolean {
	if (statement.type === 'BlockStatement') {
		const [only, ...others] = statement.body
		return only !== undefined && others.length === 0 && isOnly(only, is)
	}
	return statement.type === 'ReturnStatement' && is(statement.argument ?? undefined)
}
