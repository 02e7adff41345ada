import { closingAt, endOfItem, isClosing, isOpening, isSign, type Token } from '@blog/core/script'
import { functionsIn } from './functions-in.ts'

/** A function as it is written. */
export interface WrittenFunction {
	/** What stands between the brackets of its parameters, or the one that needs none. */
	readonly given: readonly Token[]
	/** From its brace on, or the expression that it returns. */
	readonly body: readonly Token[]
}

/** What a function returns somewhere in it. */
export interface WrittenReturn {
	/** Empty for a `return` of nothing. */
	readonly said: readonly Token[]
	/** Of `return` in the body; of an expression 0. */
	readonly index: number
}

/**
 * Takes apart `(data) => {}`, `async (data) => data.a`, `function name(data) {}`, and a method from its parameters on.
 *
 * @param tokens They begin with it, and may go on.
 * @returns `undefined` if it is no function that is written out.
 */
export function functionIn(tokens: readonly Token[]): WrittenFunction | undefined {
	const start = tokens[0]?.text === 'async' ? 1 : 0
	const isNamed = tokens[start]?.kind === 'word' && tokens[start].text === 'function'
	const open = isNamed ? tokens.findIndex((one, at) => at > start && isSign(one, '(')) : start
	const isBare = tokens[open]?.kind === 'word' && isSign(tokens[open + 1], '=>')
	if (!isBare && !isSign(tokens[open], '(')) return undefined
	const close = isBare ? open : closingAt(tokens, open)
	const given = isBare ? tokens.slice(open, open + 1) : tokens.slice(open + 1, close)
	const isArrow = isSign(tokens[close + 1], '=>')
	const from = close + (isArrow ? 2 : 1)
	const isBlock = isSign(tokens[from], '{')
	if (!isBlock && !isArrow) return undefined
	return {
		given,
		body: tokens.slice(from, isBlock ? closingAt(tokens, from) + 1 : endOfItem(tokens, from)),
	}
}

/** All that a function returns, without what functions within it do. */
export function returnsOf({ body }: WrittenFunction): readonly WrittenReturn[] {
	if (!isSign(body[0], '{')) return [{ said: body, index: 0 }]
	const inner = functionsIn(body)
	return body.flatMap(({ kind, text }, index) => {
		if (kind !== 'word' || text !== 'return' || isSign(body[index - 1], '.')) return []
		if (inner.some(({ from, to }) => from < index && index < to)) return []
		return [{ said: statementAt(body, index + 1), index }]
	})
}

/** The tokens of a statement from an index on. */
export function statementAt(body: readonly Token[], start: number): readonly Token[] {
	let end = start
	while (end < body.length && !isSign(body[end], ';') && !isClosing(body[end])) {
		if (isNext(body[end], end === start ? undefined : body[end - 1])) break
		end = isOpening(body[end]) ? closingAt(body, end) + 1 : end + 1
	}
	return body.slice(start, end)
}

/** Words that something is to come after, or that part two values. */
const joining =
	/^(?:async|await|class|delete|extends|function|in|instanceof|new|of|typeof|void|yield)$/
const beginning = /^(?:break|const|continue|for|if|let|return|switch|throw|try|var|while)$/

/** Whether a word begins the next statement where no semicolon ends the one before it. */
function isNext(token: Token | undefined, before: Token | undefined): boolean {
	if (token?.kind !== 'word') return false
	if (beginning.test(token.text) && !isSign(before, '.')) return true
	if (before === undefined || joining.test(token.text)) return false
	if (before.kind === 'word') return !joining.test(before.text)
	return before.kind !== 'sign' || isClosing(before)
}
