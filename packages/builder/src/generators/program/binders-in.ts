import {
	closingAt,
	endOfItem,
	isDeclaration,
	isSign,
	openingAt,
	type Token,
} from '@blog/core/script'

/** A loop or a function that gives names their values. */
export interface Binder {
	/** Where what it does begins, and past its end. */
	readonly body: number
	readonly end: number
	/** A list that it goes through: where it begins, and past its end. */
	readonly list?: { readonly start: number; readonly end: number }
}

/**
 * Finds the loops and functions of a program by the names that they give values: `for (const name of ['a', 'b']) …`, `['a', 'b'].forEach((name) => …)`.
 *
 * @param outer Of each token the bracket that it stands in.
 */
export function bindersIn(
	tokens: readonly Token[],
	outer: readonly number[],
): ReadonlyMap<string, readonly Binder[]> {
	const found = new Map<string, Binder[]>()
	const add = (name: string, binder: Binder) => {
		const known = found.get(name)
		if (known) known.push(binder)
		else found.set(name, [binder])
	}
	for (const index of tokens.keys()) {
		const head = headAt(tokens, index)
		if (head === undefined) continue
		const { start, end, body } = head
		const range = { body, end: endOfBody(tokens, body, head.isLoop) }
		const list = head.isLoop ? { start: start + 4, end: end - 1 } : listBefore(tokens, outer, start)
		const names = new Set(
			tokens.slice(start, end).flatMap(({ kind, text }) => (kind === 'word' ? [text] : [])),
		)
		for (const name of names) {
			const isItem = head.isLoop ? isOver(tokens, start, name) : isFirst(tokens, start, name)
			add(name, { ...range, ...(isItem && list && { list }) })
		}
	}
	return found
}

/** The innermost one around an index; `undefined` if there is none: the name is one of the program. */
export function binderAt(binders: readonly Binder[] = [], index: number): Binder | undefined {
	return binders.findLast(({ body, end }) => body <= index && index < end)
}

/** What stands before the body of a loop or a function: from `start` to `end`. */
function headAt(tokens: readonly Token[], index: number) {
	const token = tokens[index]
	if (isSign(token, '=>')) {
		const isList = isSign(tokens[index - 1], ')')
		const start = isList ? openingAt(tokens, index - 1) : index - 1
		return { start, end: index, body: index + 1, isLoop: false }
	}
	if (!isSign(token, ')')) return undefined
	const start = openingAt(tokens, index)
	const before = tokens[start - 1]?.text ?? ''
	const isLoop = before === 'for' || tokens[start - 2]?.text === 'for'
	const isBlock = isSign(tokens[index + 1], '{') && !/^(?:if|while|switch|with)$/.test(before)
	return isLoop || isBlock ? { start, end: index + 1, body: index + 1, isLoop } : undefined
}

function endOfBody(tokens: readonly Token[], body: number, isLoop: boolean): number {
	if (isSign(tokens[body], '{')) return closingAt(tokens, body) + 1
	return isLoop ? endOfCall(tokens, body) : endOfItem(tokens, body)
}

/** Past a call that is a statement, as `config.ignores.add(name)`, and the loops and conditions before it. */
function endOfCall(tokens: readonly Token[], start: number): number {
	let isOver = false
	for (let index = start; index < tokens.length; index++) {
		const token = tokens[index]
		const isName = token?.kind === 'word' && !(isOver && !isSign(tokens[index - 1], '.'))
		if (isSign(token, '(')) {
			isOver = !/^(?:if|for|while)$/.test(tokens[index - 1]?.text ?? '')
			index = closingAt(tokens, index)
		} else if (isSign(token, '{')) return closingAt(tokens, index) + 1
		else if (!isName && !isSign(token, '.') && !isSign(token, '?.')) return index
	}
	return tokens.length
}

/** `(const name of …)` */
function isOver(tokens: readonly Token[], start: number, name: string): boolean {
	const [declaration, item, of] = tokens.slice(start + 1, start + 4)
	return isDeclaration(declaration) && item?.text === name && of?.text === 'of'
}

/** `(name, …)`, `name` */
function isFirst(tokens: readonly Token[], start: number, name: string): boolean {
	if (!isSign(tokens[start], '(')) return true
	const [first, after] = tokens.slice(start + 1, start + 3)
	return first?.text === name && (isSign(after, ',') || isSign(after, ')'))
}

/** The list that a function is called for each of, whose head begins at an index: `list.forEach((name) => …)`. */
function listBefore(
	tokens: readonly Token[],
	outer: readonly number[],
	index: number,
): Binder['list'] {
	const call = outer[index] ?? -1
	const isCalled =
		isSign(tokens[call], '(') &&
		tokens[call - 1]?.text === 'forEach' &&
		isSign(tokens[call - 2], '.') &&
		index - call < 4 &&
		tokens.slice(call + 1, index).every(({ text }) => /^(?:async|function)$/.test(text))
	if (!isCalled) return undefined
	const end = call - 2
	const isWritten = isSign(tokens[end - 1], ']')
	const start = isWritten ? openingAt(tokens, end - 1) : end - 1
	const before = tokens[start - 1]
	const isWhole = isWritten
		? before === undefined || (before.kind === 'sign' && /^(?:=>|[;{}(,=])$/.test(before.text))
		: !isSign(before, '.') && !isSign(before, '?.')
	return isWhole ? { start, end } : undefined
}
