import { maxDepth } from '../max-depth.ts'
import { either, truthOf } from './either.ts'
import { type Read, type Reading, unknownAt } from './reading.ts'
import { closingAt, endOfItem } from './script-brackets.ts'
import { isOpening, type Token } from './script-token.ts'
import { computed, type ScriptValue } from './script-value.ts'

/** Signs that part an item, those that bind least first. */
const levels = [['?'], ['||', '??'], ['&&'], ['===', '!==', '==', '!=']]

/**
 * Reads an item that a condition decides: `a ? b : c`, `a && b`, `a || b`, `a === b`.
 *
 * @returns Nothing if it is none.
 */
export function choiceAt(
	tokens: readonly Token[],
	start: number,
	reading: Reading,
	depth: number,
): Read | undefined {
	const next = endOfItem(tokens, start)
	const signs = signsIn(tokens, start, next)
	const level = levels.find((some) => signs.some(({ text }) => some.includes(text)))
	if (level === undefined) return undefined
	if (depth > maxDepth) return unknownAt(tokens, start)
	const own = signs.filter(({ text }) => level.includes(text))
	const split = (level.includes('?') ? own[0] : own.at(-1)) ?? { index: next, text: '' }
	const side = (from: number, to: number) =>
		reading.itemAt(tokens.slice(from, to), 0, depth + 1).found
	const is = (value: ScriptValue['value']): Read => ({
		found: { at: tokens[start]?.at ?? 0, value },
		next,
	})
	const left = side(start, split.index)
	if (split.text !== '?') return is(chosen(left, split.text, side(split.index + 1, next), reading))
	const colon = colonOf(signs, split.index)
	if (colon === undefined) return unknownAt(tokens, start)
	const isTrue = truthOf(left.value, reading.scope)
	if (isTrue === true) return is(side(split.index + 1, colon).value)
	if (isTrue === false) return is(side(colon + 1, next).value)
	return is(either(side(split.index + 1, colon), side(colon + 1, next), reading.scope))
}

/** Signs of one item that choose; none of a function, which may choose when it is called. */
function signsIn(tokens: readonly Token[], start: number, end: number) {
	const found: { readonly index: number; readonly text: string }[] = []
	for (let index = start; index < end; index++) {
		const token = tokens[index] as Token
		if (isOpening(token)) index = closingAt(tokens, index)
		else if (token.kind === 'sign' && token.text === '=>') return []
		else if (token.kind === 'sign' && isChoosing.test(token.text))
			found.push({ index, text: token.text })
	}
	return found
}

const isChoosing = /^(?:[?:]|\|\||\?\?|&&|[=!]==?)$/

/** Index of the colon of a question: those between them are of other ones. */
function colonOf(
	signs: readonly { readonly index: number; readonly text: string }[],
	question: number,
): number | undefined {
	let open = 0
	for (const { index, text } of signs) {
		if (index < question) continue
		if (text === '?') open++
		if (text === ':' && --open === 0) return index
	}
	return undefined
}

function chosen(
	left: ScriptValue,
	sign: string,
	right: ScriptValue,
	{ scope }: Reading,
): ScriptValue['value'] {
	if (/^[=!]/.test(sign)) return equality(left.value, sign, right.value)
	const isLeft = sign === '??' ? isThere(left.value, scope) : truthOf(left.value, scope)
	const nothing = { at: left.at, value: undefined }
	if (isLeft === undefined) return either(sign === '&&' ? nothing : left, right, scope)
	return isLeft === (sign === '&&') ? right.value : left.value
}

function isThere(value: ScriptValue['value'], scope: Reading['scope']): boolean | undefined {
	return value === null || value === undefined
		? false
		: truthOf(value, scope) === undefined
			? undefined
			: true
}

function equality(
	left: ScriptValue['value'],
	sign: string,
	right: ScriptValue['value'],
): boolean | typeof computed {
	const areSimple = [left, right].every((one) => one !== computed && typeof one !== 'object')
	const isLoose = sign.length === 2
	// Other rules are for values of two kinds.
	if (!areSimple || (isLoose && typeof left !== typeof right)) return computed
	return (left === right) === sign.startsWith('=')
}
