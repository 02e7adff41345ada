import { maxDepth } from '../max-depth.ts'
import { listIn, objectIn } from './collection-at.ts'
import { truthOf } from './either.ts'
import { nameAt } from './name-at.ts'
import { type Read, type Reading, unknownAt } from './reading.ts'
import { closingAt } from './script-brackets.ts'
import { isOpening, isSign, numberOf, type Token } from './script-token.ts'
import { computed, type ScriptValue, textOf } from './script-value.ts'

const words: Readonly<Record<string, boolean | null | undefined>> = {
	true: true,
	false: false,
	null: null,
	undefined,
}

/** A value without operators: a text, a number, a list, an object, a name, or another value in brackets. */
export function operandAt(
	tokens: readonly Token[],
	first: number,
	reading: Reading,
	depth: number,
): Read {
	let start = first
	while (tokens[start]?.kind === 'word' && tokens[start]?.text === 'await') start++
	const token = tokens[start]
	if (token === undefined || depth > maxDepth) return unknownAt(tokens, start)
	const { at, kind, text } = token
	const is = (value: ScriptValue['value'], next = start + 1): Read => ({
		found: { at, value },
		next,
	})
	if (kind === 'number') return is(numberOf(token))
	if (kind === 'text') return is(token.parts ? joined(token.parts, reading, depth) : text)
	if (kind === 'word')
		return Object.hasOwn(words, text) ? is(words[text]) : nameAt(tokens, start, reading, depth)
	const after = tokens[start + 1]
	if (isSign(token, '-') && after?.kind === 'number') return is(-numberOf(after), start + 2)
	if (isSign(token, '!')) return negated(tokens, start, reading, depth + 1)
	if (!isOpening(token)) return unknownAt(tokens, start)
	const close = closingAt(tokens, start)
	if (text === '{') return is(objectIn(tokens, start, reading, depth + 1), close + 1)
	if (text === '[') {
		const items = listIn(tokens, start, reading, depth + 1)
		const end = endOfFilter(tokens, close + 1)
		return end === undefined ? is(items, close + 1) : is(items.filter(mayBeKept), end)
	}
	if (isSign(tokens[close + 1], '=>')) return unknownAt(tokens, start)
	return is(aloneIn(tokens, start, reading, depth + 1), close + 1)
}

/** Index behind `.filter(Boolean)`. */
function endOfFilter(tokens: readonly Token[], start: number): number | undefined {
	const written = tokens.slice(start, start + 5).map(({ text }) => text)
	return written.join('') === '.filter(Boolean)' ? start + 5 : undefined
}

function mayBeKept({ value }: ScriptValue): boolean {
	return value === computed || Boolean(value)
}

/** `!true`, `!name`. */
function negated(tokens: readonly Token[], start: number, reading: Reading, depth: number): Read {
	const { found, next } = operandAt(tokens, start + 1, reading, depth)
	const isTrue = truthOf(found.value, reading.scope)
	const value = isTrue === undefined ? computed : !isTrue
	return { found: { at: tokens[start]?.at ?? 0, value }, next }
}

/** The one value in brackets: `(1, 2)` is the last of several, and nothing that front matter or a config needs. */
function aloneIn(
	tokens: readonly Token[],
	open: number,
	reading: Reading,
	depth: number,
): ScriptValue['value'] {
	const { found, next } = reading.itemAt(tokens, open + 1, depth)
	return isSign(tokens[next], ',') ? computed : found.value
}

/** What a template says. */
function joined(
	parts: readonly (string | readonly Token[])[],
	reading: Reading,
	depth: number,
): string | typeof computed {
	let text = ''
	for (const part of parts) {
		const said = typeof part === 'string' ? part : textOf(reading.itemAt(part, 0, depth + 1).found)
		if (said === undefined) return computed
		text += said
	}
	return text
}
