import { closingAt, isSign, type Scope, type ScriptValue, type Token } from '@blog/core/script'
import { argumentValues } from './argument-values.ts'
import { type Binder, binderAt, bindersIn } from './binders-in.ts'
import { outerBrackets } from './outer-brackets.ts'
import { isTakenOut } from './taken-out.ts'

type Binders = ReadonlyMap<string, readonly Binder[]>

/** A place at which a program names a member of an object: `config.ignores`. */
export interface MemberUse {
	/** What is called on it, one after the other: `.add('a').add('b')`. */
	readonly calls: readonly MemberCall[]
	/** Whether it may have another name after that: `const others = config.ignores`, `hide(config.ignores)`. */
	readonly isHandedOn: boolean
	/** Where it stands. */
	readonly at: number
}

/** A call of a method of a member. */
export interface MemberCall {
	readonly method: string
	/** What the first argument is, in a loop all that it comes to; absent if only running the program would tell it. */
	readonly values?: readonly ScriptValue['value'][]
	readonly at: number
}

/**
 * Finds all places at which a member of such a name is named, of whatever object, and under its own name: `const { ignores } = config`. Of an object that the program itself
 * writes out (`const options = { ignores: [] }`) it is another one.
 *
 * @param readings Methods and members by which it gives something else than itself: it has no other name after that.
 */
export function memberUses(
	name: string,
	tokens: readonly Token[],
	scope: Scope,
	readings: ReadonlySet<string> = new Set(),
): readonly MemberUse[] {
	const outer = outerBrackets(tokens)
	const binders = bindersIn(tokens, outer)
	const named = tokens.flatMap(({ kind, text }, index) =>
		text === name && (kind === 'word' || kind === 'text')
			? [{ index, isOut: isTakenOut(tokens, outer, index) }]
			: [],
	)
	const isOwn = ({ index, isOut }: (typeof named)[number]) =>
		isOut && /^[,}]$/.test(tokens[index + 1]?.text ?? '')
	const hasOwn = named.some(isOwn)
	return named
		.filter((one) => !isOwn(one))
		.flatMap(({ index, isOut }): readonly MemberUse[] => {
			const { kind, at } = tokens[index] as Token
			if (isInBrackets(tokens, index) || isOut) return [{ at, calls: [], isHandedOn: true }]
			const isNamed = isMember(tokens, index) || (hasOwn && !isSign(tokens[index + 1], ':'))
			if (kind === 'text' || !isNamed || isOfObject(tokens, binders, index, scope)) return []
			const { calls, next } = callsAfter(tokens, binders, index + 1, scope)
			const last = calls.at(-1)?.method
			const isRead =
				(last !== undefined && readings.has(last)) ||
				(isOf(tokens[next]) && readings.has(tokens[next + 1]?.text ?? '')) ||
				isSpread(tokens, index)
			const isKept = calls.length === 0 || isOf(tokens[next]) || keeps(tokens, index)
			return [{ at, calls, isHandedOn: isKept && !isRead }]
		})
}

/** The methods called one on the other from an index on, and the index after them. */
function callsAfter(tokens: readonly Token[], binders: Binders, start: number, scope: Scope) {
	const calls: MemberCall[] = []
	let next = start
	while (isOf(tokens[next]) && tokens[next + 1]?.kind === 'word' && isSign(tokens[next + 2], '(')) {
		const { text: method, at } = tokens[next + 1] as Token
		const values = argumentValues(tokens, binders, next + 3, scope)
		calls.push({ method, at, ...(values && { values }) })
		next = closingAt(tokens, next + 2) + 1
	}
	return { calls, next }
}

function isOf(token: Token | undefined): boolean {
	return isSign(token, '.') || isSign(token, '?.')
}

function isMember(tokens: readonly Token[], index: number): boolean {
	return isOf(tokens[index - 1])
}

/** `config['ignores']` */
function isInBrackets(tokens: readonly Token[], index: number): boolean {
	return isSign(tokens[index - 1], '[') && isSign(tokens[index + 1], ']')
}

/** Where the names begin that lead to a member: `config.ignores`. */
function firstOf(tokens: readonly Token[], index: number): number {
	let first = index
	while (isMember(tokens, first)) first -= 2
	return first
}

/** Whether something else takes what comes of the calls: `const all = config.ignores.add('a')`. */
function keeps(tokens: readonly Token[], index: number): boolean {
	const before = tokens[firstOf(tokens, index) - 1]
	return ['=', '(', ',', '['].some((sign) => isSign(before, sign))
}

/** Whether only what it holds is asked for: `[...config.ignores]`, `for (const one of config.ignores)`. */
function isSpread(tokens: readonly Token[], index: number): boolean {
	const before = tokens[firstOf(tokens, index) - 1]
	return isSign(before, '...') || (before?.kind === 'word' && before.text === 'of')
}

/** Whether it is a member of an object that the program writes out, and that nothing around has the name of. */
function isOfObject(
	tokens: readonly Token[],
	binders: Binders,
	index: number,
	scope: Scope,
): boolean {
	const first = firstOf(tokens, index)
	const name = tokens[first]
	if (first !== index - 2 || name?.kind !== 'word') return false
	return (
		binderAt(binders.get(name.text), index) === undefined &&
		scope.named([name.text], 0)?.value instanceof Map
	)
}
