import type { AnyNode, ReturnStatement, Statement } from 'acorn'
import { isFunction, type WrittenFunction } from '../../program/syntax/function-of.ts'
import { nodesIn, type PlacedNode } from '../../program/syntax/program-tree.ts'
import { allOf, type Condition, type Requirement, unknown } from './condition.ts'
import { conditionIn, type KnownData } from './condition-in.ts'

/** What comes of what a function returns, nothing among it; `undefined` if nobody can tell. */
export type Outcome = (value: AnyNode | undefined) => 'hides' | 'shows' | undefined

/** Lists of what files say that are hidden: those that say all of one of them. */
export type HiddenFiles = readonly (readonly Requirement[])[]

/**
 * Reads which files a function hides by what it returns: `(data) => { if (data.wip) return false }`.
 *
 * @returns `undefined` if only running it would tell.
 */
export function hiddenFiles(
	{ body }: WrittenFunction,
	known: KnownData,
	outcome: Outcome,
): HiddenFiles | undefined {
	const returns: readonly PlacedNode[] =
		body.type === 'BlockStatement'
			? nodesIn(body).filter(
					({ node, parents }) => node.type === 'ReturnStatement' && !parents.some(isFunction),
				)
			: [{ node: { type: 'ReturnStatement', argument: body, start: 0, end: 0 }, parents: [] }]
	const found: (readonly Requirement[])[] = []
	for (const { node, parents } of returns) {
		const { argument } = node as ReturnStatement
		for (const { value, conditions } of valuesOf(argument ?? undefined, known)) {
			const is = outcome(value)
			if (is === undefined) return undefined
			if (is === 'shows') continue
			const condition = allOf([...pathTo(node, parents, known, outcome), ...conditions])
			if (condition.is !== 'said') return undefined
			found.push(...condition.any)
		}
	}
	const isChanged = found.some((all) =>
		all.some(({ key }) => known.names.written.has(key) || known.changed.has(key)),
	)
	return isChanged ? undefined : found
}

/** Each value that an expression may come to, with what it asks for that: `a ? b : c`, `!a && b`. */
function valuesOf(
	expression: AnyNode | undefined,
	known: KnownData,
): readonly { readonly value: AnyNode | undefined; readonly conditions: readonly Condition[] }[] {
	if (expression?.type === 'ConditionalExpression') {
		const under = (one: AnyNode, asked: Condition) =>
			valuesOf(one, known).map(({ value, conditions }) => ({
				value,
				conditions: [asked, ...conditions],
			}))
		return [
			...under(expression.consequent, conditionIn(expression.test, known)),
			...under(expression.alternate, conditionIn(expression.test, known, true)),
		]
	}
	return [{ value: expression, conditions: [] }]
}

/** What a function asks before it comes to a statement: of what this stands in, and of what ends it before. */
function pathTo(
	node: AnyNode,
	parents: readonly AnyNode[],
	known: KnownData,
	outcome: Outcome,
): readonly Condition[] {
	return parents.flatMap((parent, index): readonly Condition[] => {
		const within = parents[index + 1] ?? node
		if (parent.type === 'IfStatement') {
			if (parent.consequent === within) return [conditionIn(parent.test, known)]
			return isOnly(parent.consequent, (value) => outcome(value) === 'hides')
				? []
				: [conditionIn(parent.test, known, true)]
		}
		if (parent.type === 'BlockStatement') {
			const before = parent.body.slice(0, parent.body.indexOf(within as Statement))
			return before.flatMap((one) => passedBy(one, known, outcome))
		}
		return parent.type === 'TryStatement' && parent.block === within ? [] : [unknown]
	})
}

/** What is so once a statement is passed that may end the function and show the file: `if (!data.wip) return`. */
function passedBy(statement: Statement, known: KnownData, outcome: Outcome): readonly Condition[] {
	const shows = nodesIn(statement).some(
		({ node, parents }) =>
			node.type === 'ReturnStatement' &&
			!parents.some(isFunction) &&
			outcome(node.argument ?? undefined) !== 'hides',
	)
	if (!shows) return []
	if (statement.type !== 'IfStatement' || statement.alternate) return [unknown]
	return isOnly(statement.consequent, () => true)
		? [conditionIn(statement.test, known, true)]
		: [unknown]
}

/** Whether a statement does nothing but return such a value. */
function isOnly(statement: Statement, is: (value: AnyNode | undefined) => boolean): boolean {
	if (statement.type === 'BlockStatement') {
		const [only, ...others] = statement.body
		return only !== undefined && others.length === 0 && isOnly(only, is)
	}
	return statement.type === 'ReturnStatement' && is(statement.argument ?? undefined)
}
