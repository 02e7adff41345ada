import {
	closingAt,
	isOpening,
	isSign,
	type ScriptValue,
	type Token,
	valueAt,
} from '@blog/core/script'
import type { ScriptConstants } from './script-constants.ts'

/**
 * Creates what finds the object that an export comes to: through functions, their calls and constants. Each place is looked at once.
 *
 * @param starts Where the values of constants begin.
 * @returns Finds it from the index where the export begins.
 */
export function objectFinder(
	tokens: readonly Token[],
	starts: ReadonlyMap<string, number>,
	constants: ScriptConstants,
): (start: number) => ScriptValue | undefined {
	const known = new Map<number, ScriptValue | undefined>()
	const scope = constants.scope()

	const objectAt = (start: number, depth = 0): ScriptValue | undefined => {
		if (known.has(start)) return known.get(start)
		if (depth > 20) return undefined
		// What comes to itself is none.
		known.set(start, undefined)
		const found = find(start, (index) => objectAt(index, depth + 1))
		known.set(start, found)
		return found
	}

	const find = (
		start: number,
		deeper: (index: number) => ScriptValue | undefined,
	): ScriptValue | undefined => {
		const token = tokens[start]
		if (token === undefined) return undefined
		const result = (body: number) => {
			const last = isSign(tokens[body], '{') ? lastReturn(tokens, body) : body
			return last === undefined ? undefined : deeper(last)
		}
		if (token.kind === 'word' && /^(?:async|await)$/.test(token.text)) return deeper(start + 1)
		if (token.text === 'function' || isSign(token, '(')) {
			const list = token.text === 'function' ? nextSign(tokens, start, '(') : start
			const close = closingAt(tokens, list)
			const arrow = isSign(tokens[close + 1], '=>')
			if (arrow) return result(close + 2)
			if (token.text === 'function') return result(nextSign(tokens, close, '{'))
			return deeper(start + 1)
		}
		if (token.kind === 'word') {
			if (isSign(tokens[start + 1], '=>')) return result(start + 2)
			const isAlone = !isSign(tokens[start + 1], '.')
			const at = isAlone ? starts.get(token.text) : undefined
			if (at !== undefined) {
				const found = deeper(at)
				return found && constants.assignedTo(token.text, found)
			}
			const call = callAt(tokens, start)
			for (const index of call === undefined ? [] : argumentsIn(tokens, call)) {
				const found = deeper(index)
				if (found) return found
			}
			if (call !== undefined) return undefined
		}
		const { found } = valueAt(tokens, start, scope)
		return found.value instanceof Map ? found : undefined
	}
	return (start) => objectAt(start)
}

function nextSign(tokens: readonly Token[], start: number, text: string): number {
	const found = tokens.findIndex((token, index) => index > start && isSign(token, text))
	return found < 0 ? tokens.length : found
}

/** Index of what the body of a function returns in the end. */
function lastReturn(tokens: readonly Token[], body: number): number | undefined {
	let found: number | undefined
	const close = closingAt(tokens, body)
	for (let index = body + 1; index < close; index++) {
		const token = tokens[index] as Token
		if (isOpening(token)) index = closingAt(tokens, index)
		else if (token.kind === 'word' && token.text === 'return') found = index + 1
	}
	return found
}

/** Index of the bracket of a call: `defineConfig(`, `a.b(`. */
export function callAt(tokens: readonly Token[], start: number): number | undefined {
	let index = start + 1
	while (isSign(tokens[index], '.') && tokens[index + 1]?.kind === 'word') index += 2
	return isSign(tokens[index], '(') ? index : undefined
}

function argumentsIn(tokens: readonly Token[], open: number): readonly number[] {
	const close = closingAt(tokens, open)
	const found: number[] = []
	for (let index = open + 1, isFirst = true; index < close; index++) {
		const token = tokens[index] as Token
		if (isFirst) found.push(index)
		isFirst = isSign(token, ',')
		if (isOpening(token)) index = closingAt(tokens, index)
	}
	return found
}
