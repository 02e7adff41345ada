import { closingAt, isClosing, isOpening, isSign, type Token } from '@blog/core/script'

/** Tokens of an expression. */
export type Expression = readonly Token[]

/**
 * Finds what a parameter is in each `params` that a program makes: `params: { slug: post.id }`.
 *
 * @returns Of one that is not written out as an object, or whose object does not name the parameter, the whole.
 */
export function paramsIn(tokens: readonly Token[], name: string): readonly Expression[] {
	return tokens.flatMap(({ text }, index) => {
		if (text !== 'params' || isSign(tokens[index - 1], '.')) return []
		const next = tokens[index + 1]
		// `params` of an object written elsewhere: `const params = { … }`.
		if (isSign(next, ',') || isSign(next, '}')) return []
		if (!isSign(next, ':') && !isSign(next, '=')) return []
		const start = index + 2
		if (!isSign(tokens[start], '{')) return [tokens.slice(start, endOfMember(tokens, start))]
		return [memberOf(tokens, start, name) ?? tokens.slice(start, start + 1)]
	})
}

/** Finds objects that are another one with something in its place: `{ ...post, id: slugOf(post) }`. */
export function replacedIn(
	tokens: readonly Token[],
	names: readonly string[],
): readonly Expression[] {
	return tokens.flatMap((token, index) => {
		if (!isSign(token, '{') || !isSign(tokens[index + 1], '...')) return []
		return names.flatMap((name) => {
			const value = memberOf(tokens, index, name)
			return value === undefined ? [] : [value]
		})
	})
}

/** Of `{ name: value }` the value, of `{ name }` the name; the last one, as programs have it. */
export function memberOf(
	tokens: readonly Token[],
	open: number,
	name: string,
): Expression | undefined {
	const close = closingAt(tokens, open)
	let found: Expression | undefined
	for (let first = open + 1; first < close; ) {
		const end = endOfMember(tokens, first)
		const member = tokens.slice(first, end)
		const isComputed = isSign(member[0], '[') && isSign(member[2], ']')
		const key = isComputed ? member.slice(1) : member
		const value = isComputed ? key.slice(2) : key.slice(1)
		if (key[0]?.text === name) found = isSign(value[0], ':') ? value.slice(1) : member
		first = end + 1
	}
	return found
}

/** Index of the comma or the bracket behind a member. */
export function endOfMember(tokens: readonly Token[], start: number): number {
	let index = start
	while (index < tokens.length && !ends(tokens[index]))
		index = isOpening(tokens[index]) ? closingAt(tokens, index) + 1 : index + 1
	return index
}

function ends(token: Token | undefined): boolean {
	return isClosing(token) || isSign(token, ',') || isSign(token, ';')
}

/** Its tokens without what parts them; of texts what is between the quotes. */
export function textOf(tokens: readonly Token[]): string {
	return tokens.map(({ text }) => text).join('')
}
