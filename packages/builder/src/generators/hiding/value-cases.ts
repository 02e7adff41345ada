import type { AnyNode, LogicalExpression } from 'acorn'
import { type Condition, not, unknown } from './condition.ts'
import { conditionIn, isQuestion, type KnownData, keyIn, keyIs } from './condition-in.ts'
import { isThere, isTrue, literal, nothingTrue } from './value-truth.ts'

/** A value that an expression may come to, and what it asks for that: what stands there, where it is no other expression. */
export interface ValueCase {
	/** `undefined` where a function returns nothing. */
	readonly value: AnyNode | undefined
	readonly conditions: readonly Condition[]
}

/** What the values of a function are asked for. */
export interface AskedValue {
	/** What hides a file. */
	readonly hides: boolean
	/** The key that the function stands over, whose value is that of the file itself; an empty text if it says none. */
	readonly own?: string
}

/** An expression with more cases is none that a person has written. */
const most = 64

/**
 * Reads each value that an expression may come to: `a ? b : c`, `a || b`, `a ?? b`, `!a`, `data.wip` that is `true` or something else.
 *
 * @param isLeft Whether another value may stand in place of it: the left side of `a || b`.
 */
export function valueCases(
	expression: AnyNode | undefined,
	known: KnownData,
	asked: AskedValue,
	depth = 0,
	isLeft = false,
): readonly ValueCase[] {
	const read = (one: AnyNode, ofLeft = isLeft) => valueCases(one, known, asked, depth + 1, ofLeft)
	const plain = [{ value: expression, conditions: [] }]
	if (expression === undefined) return plain
	if (depth > 50) return [{ value: expression, conditions: [unknown] }]
	if (expression.type === 'ChainExpression') return read(expression.expression)
	if (expression.type === 'ConditionalExpression') {
		const { test, consequent, alternate } = expression
		const [first, second] = [read(consequent), read(alternate)]
		return [
			...under(hidesAll(second, asked) ? [] : [conditionIn(test, known)], first),
			...under(hidesAll(first, asked) ? [] : [conditionIn(test, known, true)], second),
		]
	}
	if (expression.type === 'LogicalExpression') {
		const left = read(expression.left, true)
		const right = read(expression.right)
		const found = left.flatMap((one) =>
			goingOn(one, expression.operator, right, known, asked, isLeft),
		)
		return found.length > most ? [{ value: expression, conditions: [unknown] }] : found
	}
	if (isQuestion(expression))
		return [
			{ value: literal(true), conditions: [conditionIn(expression, known)] },
			{ value: literal(false), conditions: [conditionIn(expression, known, true)] },
		]
	const constant = expression.type === 'Identifier' && known.names.constants.get(expression.name)
	if (constant) return read(constant)
	const key = keyIn(expression, known.names)
	if (key === undefined || isOwnKey(expression, known, asked)) return plain
	const hides = keyIs(key, asked.hides, known)
	return [
		{ value: literal(asked.hides), conditions: [hides] },
		{ value: expression, conditions: [not(hides)] },
	]
}

/** Whether a value is the one that hides. */
export function isHiding(value: AnyNode | undefined, { hides }: AskedValue): boolean {
	return value?.type === 'Literal' && value.value === hides
}

/** What is hidden needs not be asked for by what is left: where both may be so, the file is hidden. */
function hidesAll(cases: readonly ValueCase[], asked: AskedValue): boolean {
	return cases.every(({ value, conditions }) => conditions.length === 0 && isHiding(value, asked))
}

function under(asked: readonly Condition[], cases: readonly ValueCase[]): readonly ValueCase[] {
	return cases.map((one) => ({ ...one, conditions: [...asked, ...one.conditions] }))
}

/** The value itself where it ends `a || b`, and those of the other side where it does not. */
function goingOn(
	one: ValueCase,
	operator: LogicalExpression['operator'],
	right: readonly ValueCase[],
	known: KnownData,
	asked: AskedValue,
	isLeft: boolean,
): readonly ValueCase[] {
	const { value, conditions } = one
	const isOwn = value !== undefined && isOwnKey(value, known, asked)
	if (isOwn && operator === '??') {
		// Where nothing comes of the whole the function is asked again, and the key is nothing then.
		const others = isLeft ? right : right.filter((other) => isHiding(other.value, asked))
		return [one, ...under([...conditions, unknown], others)]
	}
	const ends = operator === '??' ? isThere(value, known) : isTrue(value, known)
	const isOther = operator === '&&'
	if (typeof ends === 'boolean') return ends === isOther ? under(conditions, right) : [one]
	const [stays, goes] = isOther ? [ends.isNot, ends.is] : [ends.is, ends.isNot]
	return [
		{ value: isOther && !isOwn ? nothingTrue : value, conditions: [...conditions, stays] },
		...under([...conditions, goes], right),
	]
}

function isOwnKey(value: AnyNode, known: KnownData, { own }: AskedValue): boolean {
	return own !== undefined && keyIn(value, known.names) === own
}
