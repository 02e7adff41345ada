import { closingAt, isOpening, isSign, openingAt, type Token } from '@blog/core/script'
import { isBranch } from './script-assignments.ts'

/**
 * Finds where all values begin that an export may come to, each once: through functions, their calls and constants. A function that returns nothing has none.
 *
 * @param starts Where the values of constants begin.
 */
export function resultsAt(
	tokens: readonly Token[],
	start: number,
	starts: ReadonlyMap<string, number>,
	depth = 0,
	seen = new Set<number>(),
): readonly number[] {
	if (seen.has(start)) return []
	seen.add(start)
	const token = tokens[start]
	if (token === undefined || depth > 20) return [start]
	const deeper = (index: number) => resultsAt(tokens, index, starts, depth + 1, seen)
	if (token.kind === 'word' && /^(?:async|await)$/.test(token.text)) return deeper(start + 1)
	const body = bodyOf(tokens, start)
	if (body !== undefined)
		return isSign(tokens[body], '{') ? returnsIn(tokens, body).flatMap(deeper) : deeper(body)
	if (isSign(token, '(')) return deeper(start + 1)
	if (token.kind !== 'word') return [start]
	if (token.text === 'undefined') return []
	const next = tokens[start + 1]
	if (token.text.startsWith('define') && isSign(next, '(')) return deeper(start + 2)
	const at = isSign(next, '.') ? undefined : starts.get(token.text)
	return at === undefined ? [start] : isObject(tokens, at) ? [start] : deeper(at)
}

/** What is assigned to its members counts, too. */
function isObject(tokens: readonly Token[], at: number): boolean {
	return isSign(tokens[at], '{')
}

/** Index where the body of a function begins. */
function bodyOf(tokens: readonly Token[], start: number): number | undefined {
	if (tokens[start]?.text === 'function' && tokens[start]?.kind === 'word') {
		const list = tokens.findIndex((token, index) => index > start && isSign(token, '('))
		return list < 0 ? undefined : closingAt(tokens, list) + 1
	}
	const arrow = isSign(tokens[start], '(') ? closingAt(tokens, start) + 1 : start + 1
	return isSign(tokens[arrow], '=>') ? arrow + 1 : undefined
}

/** What a body returns, in its branches too, but not what functions in it do. */
function returnsIn(tokens: readonly Token[], body: number): readonly number[] {
	const found: number[] = []
	const close = closingAt(tokens, body)
	for (let index = body + 1; index < close; index++) {
		const { kind, text } = tokens[index] as Token
		if (isOpening(tokens[index])) {
			const isEntered = text === '{' && isBlock(tokens, index)
			if (!isEntered) index = closingAt(tokens, index)
		} else if (kind === 'word' && text === 'return' && !isSign(tokens[index - 1], '.')) {
			const next = tokens[index + 1]
			if (!isSign(next, ';') && !isSign(next, '}')) found.push(index + 1)
		}
	}
	return found
}

function isBlock(tokens: readonly Token[], open: number): boolean {
	const before = tokens[open - 1]
	if (before?.kind === 'word') return /^(?:else|do|try|finally|catch)$/.test(before.text)
	if (/^[;{}]$/.test(before?.text ?? '')) return true
	return isSign(before, ')') && (isBranch(tokens, open - 1) || isCatch(tokens, open - 1))
}

function isCatch(tokens: readonly Token[], end: number): boolean {
	return /^(?:catch|switch)$/.test(tokens[openingAt(tokens, end) - 1]?.text ?? '')
}
