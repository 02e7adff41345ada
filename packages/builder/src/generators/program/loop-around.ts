import { isDeclaration, isSign, openingAt, type Token } from '@blog/core/script'

/** What gives a name its value where that is used: a loop, or a function. */
export interface Binder {
	/** Where what it goes through begins, and past its end; absent if nobody can tell that from its place. */
	readonly list?: { readonly start: number; readonly end: number }
	/** Where what it does begins. */
	readonly body: number
}

/**
 * Finds the innermost loop or function around an index that gives a name its value: `for (const name of ['a', 'b']) …`, `['a', 'b'].forEach((name) => …)`.
 *
 * @param outer Of each token the bracket that it stands in.
 * @returns `undefined` if there is none: the name is one of the program.
 */
export function binderOf(
	name: string,
	tokens: readonly Token[],
	outer: readonly number[],
	index: number,
): Binder | undefined {
	for (let inner = index; inner >= 0; inner = outer[inner] ?? -1) {
		const ofBlock = isSign(tokens[inner], '{') ? headAt(name, tokens, outer, inner) : undefined
		const found = ofBlock ?? headBefore(name, tokens, outer, inner)
		if (found) return found
	}
	return undefined
}

/** On the same level, without braces: `(name) => …`, `for (…) …`. */
function headBefore(
	name: string,
	tokens: readonly Token[],
	outer: readonly number[],
	index: number,
): Binder | undefined {
	const open = outer[index] ?? -1
	for (let at = index - 1; at > open; at--) {
		const token = tokens[at]
		if (isSign(token, ';') || isSign(token, '}')) return undefined
		if (isSign(token, '=>') || (isSign(token, ')') && isLoop(tokens, at))) {
			const found = headAt(name, tokens, outer, at + 1)
			if (found) return found
		}
		if (isSign(token, ')') || isSign(token, ']')) at = openingAt(tokens, at)
		if (at < 0) return undefined
	}
	return undefined
}

function isLoop(tokens: readonly Token[], close: number): boolean {
	return tokens[openingAt(tokens, close) - 1]?.text === 'for'
}

/** What stands before the body of a loop or a function. */
function headAt(
	name: string,
	tokens: readonly Token[],
	outer: readonly number[],
	body: number,
): Binder | undefined {
	const isArrow = isSign(tokens[body - 1], '=>')
	const end = isArrow ? body - 2 : body - 1
	if (isArrow && tokens[end]?.text === name) return { body, ...givenBy(tokens, outer, end) }
	if (!isSign(tokens[end], ')')) return undefined
	const start = openingAt(tokens, end)
	if (/^(?:if|while|switch|with)$/.test(tokens[start - 1]?.text ?? '')) return undefined
	if (!tokens.slice(start, end).some(({ kind, text }) => kind === 'word' && text === name))
		return undefined
	if (isLoop(tokens, end)) {
		const isOver =
			isDeclaration(tokens[start + 1]) &&
			tokens[start + 2]?.text === name &&
			tokens[start + 3]?.text === 'of'
		return { body, ...(isOver && { list: { start: start + 4, end } }) }
	}
	const isFirst = tokens[start + 1]?.text === name && /^[,)]$/.test(tokens[start + 2]?.text ?? '')
	return { body, ...(isFirst && givenBy(tokens, outer, start)) }
}

/** The list that a function is called for each of, which begins at an index: `list.forEach((name) => …)`. */
function givenBy(
	tokens: readonly Token[],
	outer: readonly number[],
	index: number,
): Pick<Binder, 'list'> {
	const call = outer[index] ?? -1
	const isCalled =
		isSign(tokens[call], '(') &&
		tokens[call - 1]?.text === 'forEach' &&
		isSign(tokens[call - 2], '.') &&
		tokens.slice(call + 1, index).every(({ text }) => /^(?:async|function)$/.test(text))
	if (!isCalled) return {}
	const end = call - 2
	const isWritten = isSign(tokens[end - 1], ']')
	const start = isWritten ? openingAt(tokens, end - 1) : end - 1
	const before = tokens[start - 1]
	const isWhole = isWritten
		? before === undefined || (before.kind === 'sign' && /^(?:=>|[;{}(,=])$/.test(before.text))
		: !isSign(before, '.') && !isSign(before, '?.')
	return isWhole ? { list: { start, end } } : {}
}
