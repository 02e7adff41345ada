import {
	type Context,
	evalToken,
	IfTag,
	isTruthy,
	type Liquid,
	type Parser,
	type TagToken,
	type TopLevelToken,
	TypeGuards,
	UnlessTag,
	type Value,
} from 'liquidjs'

type Condition = Value['initial']

/** In place of what cannot be told. */
class Failure {
	readonly error: unknown
	constructor(error: unknown) {
		this.error = error
	}
}

/**
 * Makes an engine tell a condition that has a part that nobody knows, if it is the same whatever that is: `x or true`, `x and false`.
 *
 * @param engine Changed.
 */
export function knowConditions(engine: Liquid): void {
	engine.registerTag('if', KnownIfTag)
	engine.registerTag('unless', KnownUnlessTag)
}

class KnownIfTag extends IfTag {
	constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: Parser) {
		super(token, rest, liquid, parser)
		for (const { value } of this.branches) know(value.initial)
	}
}

class KnownUnlessTag extends UnlessTag {
	constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: Parser) {
		super(token, rest, liquid, parser)
		for (const { value } of this.branches) know(value.initial)
	}
}

/** One with a single part fails with it. */
function know(condition: Condition): void {
	if (condition.postfix.length === 1) return
	condition.evaluate = (context, lenient) => evaluate(condition, context, lenient)
}

function* evaluate(
	{ postfix }: Condition,
	context: Context,
	lenient?: boolean,
): Generator<unknown, unknown, unknown> {
	const operands: unknown[] = []
	for (const token of postfix) {
		if (!TypeGuards.isOperatorToken(token)) {
			operands.push(yield orFailure(evalToken(token, context, lenient)))
			continue
		}
		const { operator } = token
		const right = operands.pop()
		const parts = operator === 'not' ? [right] : [operands.pop(), right]
		const failure = parts.find((part) => part instanceof Failure)
		if (failure === undefined)
			operands.push(
				yield context.opts.operators[operator]?.(...(parts as [unknown, unknown]), context),
			)
		else operands.push(isDecided(operator, parts, context) ? operator === 'or' : failure)
	}
	const [result] = operands
	if (result instanceof Failure) throw result.error
	return result
}

/** Whether one part says what the whole is. */
function isDecided(operator: string, parts: readonly unknown[], context: Context): boolean {
	if (operator !== 'and' && operator !== 'or') return false
	return parts.some(
		(part) => !(part instanceof Failure) && isTruthy(part, context) === (operator === 'or'),
	)
}

function* orFailure(value: Iterable<unknown>): Generator<unknown, unknown, unknown> {
	try {
		return yield value
	} catch (error) {
		return new Failure(error)
	}
}
