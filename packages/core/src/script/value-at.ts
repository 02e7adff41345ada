import { choiceAt } from './choice-at.ts'
import { operandAt } from './operand-at.ts'
import { type Read, type Reading, type Scope, unknownAt } from './reading.ts'
import { isClosing, isSign, type Token } from './script-token.ts'
import { computed, type ScriptValue, textOf } from './script-value.ts'

/**
 * Reads the value that a program writes at an index: texts, numbers, lists and objects, constants, and what is put together of them.
 *
 * @param depth How much the value is within others; deeper than front matter may be it is not read.
 */
export function valueAt(tokens: readonly Token[], start: number, scope: Scope, depth = 0): Read {
	const reading: Reading = {
		scope,
		itemAt: (inner, index, deeper) => itemAt(inner, index, scope, deeper),
	}
	const choice = scope.conditions && choiceAt(tokens, start, reading, depth)
	if (choice) return choice
	let { found, next } = sumAt(tokens, start, reading, depth)
	for (;;) {
		const token = tokens[next]
		const sign = token?.kind === 'sign' ? token.text : ''
		if (sign === '??' || sign === '||') {
			const right = sumAt(tokens, next + 1, reading, depth)
			found = { at: found.at, value: chosen(found, sign, right.found) }
			next = right.next
		} else if (goesOn(token)) return unknownAt(tokens, start)
		else return { found, next }
	}
}

/** The same for a member of an object, an item or an argument: it is computed if something else goes on behind it. */
export function itemAt(tokens: readonly Token[], start: number, scope: Scope, depth = 0): Read {
	const read = valueAt(tokens, start, scope, depth)
	const after = tokens[read.next]
	const isType = after?.kind === 'word' && /^(?:as|satisfies)$/.test(after.text)
	if (after === undefined || isType || isSign(after, ',') || isClosing(after)) return read
	return unknownAt(tokens, start)
}

/** Whether this is an operation on the value before it. */
function goesOn(token: Token | undefined): boolean {
	if (token?.kind === 'word') return /^(?:in|instanceof)$/.test(token.text)
	return token?.kind === 'sign' && /^(?:[?.([<=|&^]|\?\.|=>|&&|[=!]==?|[-*/%>])$/.test(token.text)
}

function chosen(left: ScriptValue, sign: string, right: ScriptValue): ScriptValue['value'] {
	if (left.value === computed) return computed
	const isMissing = sign === '??' ? (left.value ?? undefined) === undefined : !left.value
	return isMissing ? right.value : left.value
}

function sumAt(tokens: readonly Token[], start: number, reading: Reading, depth: number): Read {
	let { found, next } = operandAt(tokens, start, reading, depth)
	while (isSign(tokens[next], '+')) {
		const right = operandAt(tokens, next + 1, reading, depth)
		found = { at: found.at, value: sumOf(found, right.found) }
		next = right.next
	}
	return { found, next }
}

function sumOf(left: ScriptValue, right: ScriptValue): ScriptValue['value'] {
	if (typeof left.value === 'number' && typeof right.value === 'number')
		return left.value + right.value
	// Of `1 + true` there is no text.
	if (typeof left.value !== 'string' && typeof right.value !== 'string') return computed
	const [start, end] = [textOf(left), textOf(right)]
	return start === undefined || end === undefined ? computed : start + end
}
