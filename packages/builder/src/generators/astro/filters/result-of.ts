import type { AnyNode, Expression, Statement, SwitchStatement } from 'acorn'
import type { WrittenFunction } from '../../program/syntax/function-of.ts'
import { memberPath } from '../../program/syntax/member-path.ts'
import { withNames } from '../../program/syntax/with-names.ts'
import { takenApart } from './taken-apart.ts'

/** What names stand for where a statement is reached. */
type Known = ReadonlyMap<string, AnyNode>

/** What comes after a statement. */
type Next = (known: Known) => AnyNode | undefined

/** More statements are gone through than a person writes in a function that asks something. */
const most = 500

/**
 * Writes what a function comes to as one expression: of `{ if (a) return x; return y }` that is `a ? x : y`, and `switch` over a value asks for each of its cases.
 *
 * @param given What its parameters stand for, where that is known.
 * @returns `undefined` of one that does more than to make a value, or that only running it would tell of.
 */
export function resultOf(written: WrittenFunction, given: Known = new Map()): AnyNode | undefined {
	if (written.async || written.generator) return undefined
	const { body } = written
	if (body.type !== 'BlockStatement') return withNames(body, given)
	let count = 0
	const nothing: AnyNode = { type: 'Identifier', name: 'undefined', start: body.end, end: body.end }
	return resultFrom(body.body, given, () => nothing)

	function resultFrom(
		[first, ...others]: readonly Statement[],
		known: Known,
		next: Next,
		broken?: Next,
	): AnyNode | undefined {
		if (first === undefined) return next(known)
		count++
		if (count > most) return undefined
		const rest: Next = (later) => resultFrom(others, later, next, broken)
		const of = (one: Statement) => resultFrom([one], known, rest, broken)
		switch (first.type) {
			case 'ReturnStatement':
				return first.argument ? withNames<AnyNode>(first.argument, known) : nothing
			case 'BreakStatement':
				return first.label ? undefined : broken?.(known)
			case 'BlockStatement':
				return resultFrom(first.body, known, rest, broken)
			case 'EmptyStatement':
				return rest(known)
			case 'IfStatement':
				return either(
					withNames(first.test, known),
					of(first.consequent),
					first.alternate ? of(first.alternate) : rest(known),
				)
			case 'SwitchStatement':
				return ofSwitch(first, known, rest)
			default: {
				const later = afterwards(first, known)
				return later && rest(later)
			}
		}
	}

	function ofSwitch({ discriminant, cases }: SwitchStatement, known: Known, next: Next) {
		const value = withNames(discriminant, known)
		const from = (index: number) =>
			resultFrom(
				cases.slice(index).flatMap(({ consequent }) => consequent),
				known,
				next,
				next,
			)
		const ofNone = cases.findIndex(({ test }) => !test)
		let result = ofNone < 0 ? next(known) : from(ofNone)
		for (const [index, { test }] of [...cases.entries()].toReversed())
			if (test) result = either(isEqual(value, withNames(test, known)), from(index), result)
		return result
	}
}

/** What is known behind a statement that gives names a value; `undefined` behind one that does something else. */
function afterwards(statement: Statement, known: Known): Known | undefined {
	const found = new Map(known)
	if (statement.type === 'VariableDeclaration') {
		for (const { id, init } of statement.declarations) {
			const nothing = { type: 'Identifier', name: 'undefined', start: id.start, end: id.end }
			const value = init ? withNames(init, found) : (nothing as AnyNode)
			for (const [name, part] of takenApart(id, value)) {
				// A block may have a name of its own that others have too.
				if (part === undefined || found.has(name)) return undefined
				found.set(name, part)
			}
		}
		return found
	}
	if (statement.type !== 'ExpressionStatement') return undefined
	const { expression } = statement
	if (expression.type === 'CallExpression')
		return memberPath(expression.callee)?.startsWith('console.') ? known : undefined
	if (expression.type !== 'AssignmentExpression' || expression.operator !== '=') return undefined
	const { left, right } = expression
	if (left.type !== 'Identifier' || !found.has(left.name)) return undefined
	return found.set(left.name, withNames(right, known))
}

function either(
	test: Expression,
	consequent: AnyNode | undefined,
	alternate: AnyNode | undefined,
): AnyNode | undefined {
	if (!consequent || !alternate) return undefined
	const { start, end } = test
	return { type: 'ConditionalExpression', test, consequent, alternate, start, end } as AnyNode
}

/** `left === right` */
function isEqual(left: Expression, right: Expression): Expression {
	const { start, end } = right
	return { type: 'BinaryExpression', operator: '===', left, right, start, end }
}
