import { computed, isSign, openingAt, type ScriptValue, type Token } from '@blog/core/script'

/** `config.i18n.locales = …`, by which a program changes an object. */
export interface Assignment {
	readonly path: readonly string[]
	/** Index where the value begins. */
	readonly value: number
	/** Where it stands. */
	readonly at: number
	/** Whether only running the program would tell if it happens: in a branch, a loop, or another function. */
	readonly isConditional: boolean
	/** Whether it is a list that is changed: `config.exclude.push('a')`. */
	readonly isOfList: boolean
}

/**
 * Finds what a program assigns to members of its objects, in order, by the names of these.
 *
 * @param starts Where the values of its constants begin.
 */
export function assignmentsIn(
	tokens: readonly Token[],
	starts: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly Assignment[]> {
	const blocks = blocksOf(tokens)
	const found = new Map<string, Assignment[]>()
	for (const [index, { kind, text: name, at }] of tokens.entries()) {
		const start = starts.get(name)
		if (kind !== 'word' || start === undefined || isSign(tokens[index - 1], '.')) continue
		const path: string[] = []
		let next = index + 1
		for (let key = memberAt(tokens, next); key; key = memberAt(tokens, next)) {
			path.push(key.name)
			next = key.next
		}
		const isOfList = isSign(tokens[next], '(') && changesList.test(path.at(-1) ?? '')
		if (isOfList) path.pop()
		else if (path.length === 0 || !isSign(tokens[next], '=')) continue
		const isConditional = blocks[index] !== blocks[start] || isBranch(tokens, index - 1)
		const known = found.get(name)
		const assignment = { path, value: next + 1, at, isConditional, isOfList }
		if (known) known.push(assignment)
		else found.set(name, [assignment])
	}
	return found
}

const changesList = /^(?:copyWithin|fill|pop|push|reverse|shift|sort|splice|unshift)$/

/** In place of what is assigned. */
export function computedAt(at: number): ScriptValue {
	return { at, value: computed }
}

/** `.name` and `['name']`. */
function memberAt(tokens: readonly Token[], index: number) {
	const name = tokens[index + 1]
	if (isSign(tokens[index], '.') && name?.kind === 'word')
		return { name: name.text, next: index + 2 }
	if (isSign(tokens[index], '[') && name?.kind === 'text' && isSign(tokens[index + 2], ']'))
		return { name: name.text, next: index + 3 }
	return undefined
}

/** Of each token the brace that it stands in; -1 for none. */
export function blocksOf(tokens: readonly Token[]): readonly number[] {
	const open: number[] = []
	return tokens.map((token, index) => {
		if (isSign(token, '}')) open.pop()
		const block = open.at(-1) ?? -1
		if (isSign(token, '{')) open.push(index)
		return block
	})
}

/** Whether what ends at an index is `else`, or the condition of what follows: `if (…)`. */
export function isBranch(tokens: readonly Token[], end: number): boolean {
	const last = tokens[end]
	if (last?.kind === 'word') return /^(?:else|do)$/.test(last.text)
	if (/^(?:&&|\|\||\?\?|\?|:)$/.test(last?.text ?? '')) return last?.kind === 'sign'
	if (!isSign(last, ')')) return false
	return /^(?:if|for|while)$/.test(tokens[openingAt(tokens, end) - 1]?.text ?? '')
}
