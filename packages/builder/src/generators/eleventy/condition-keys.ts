import { isClosing, isOpening, isSign, openingAt, type Token } from '@blog/core/script'
import type { WrittenFunction } from '../program/function-in.ts'

/** What all files have, whatever they say, and what most posts say: none of it makes a draft. */
const always = new Set([
	...['page', 'eleventy', 'pkg', 'collections', 'content', 'rawInput'],
	...['title', 'date', 'tags', 'layout', 'permalink', 'description', 'author'],
])

/**
 * The key of front matter that a file must have for a function to come to an index of its body: of the conditions around that the first that names one.
 *
 * @returns `undefined` if only running it would tell.
 */
export function keyAround({ body, given }: WrittenFunction, index: number): string | undefined {
	for (let at = index; at > 0; ) {
		const before = at - 1
		if (isSign(body[before], ')')) {
			const open = openingAt(body, before)
			if (body[open - 1]?.text === 'if') {
				const key = conditionKey(body.slice(open + 1, before), given)
				if (key !== undefined) return key
			}
		}
		at = blockOf(body, at)
	}
	return undefined
}

/** Index of the brace that something stands in; 0 for the body itself. */
function blockOf(body: readonly Token[], index: number): number {
	for (let at = index - 1; at > 0; at--) {
		if (isClosing(body[at])) at = Math.max(openingAt(body, at), 0)
		else if (isOpening(body[at])) return at
	}
	return 0
}

/**
 * Of `data.wip && isBuild` the key: without it the condition is not met.
 *
 * @param given What the function is given that asks so.
 */
export function conditionKey(
	condition: readonly Token[],
	given: readonly Token[],
): string | undefined {
	const parts: Token[][] = [[]]
	for (const token of condition) {
		if (token.kind === 'sign' && /^(?:\|\||\?\??)$/.test(token.text)) return undefined
		if (isSign(token, '&&')) parts.push([])
		else parts.at(-1)?.push(token)
	}
	return parts.map((part) => keyOf(part, given)).find((key) => key !== undefined)
}

/** `data.wip`, `wip` of `({ wip })`, also with `=== true`. */
function keyOf(part: readonly Token[], given: readonly Token[]): string | undefined {
	const { name, rest } = memberIn(part, given)
	const [sign, value, ...more] = rest
	if (name === undefined || always.has(name) || more.length > 0) return undefined
	if (sign === undefined) return name
	if (!/^===?$/.test(sign.text) || value === undefined) return undefined
	// Such a post is a draft here in any case.
	if (name === 'published' && value.text === 'false') return 'draft'
	return value.kind === 'word' && value.text === 'true' ? name : undefined
}

/** The key that an expression begins with, of the data that a function is given, and what comes after it. */
export function memberIn(expression: readonly Token[], given: readonly Token[]) {
	const [first, second, third] = expression
	const isMember = first?.text === given[0]?.text && (isSign(second, '.') || isSign(second, '?.'))
	const isOwn =
		isSign(given[0], '{') && given.some((one) => one.kind === 'word' && one.text === first?.text)
	const name = isMember ? third : isOwn ? first : undefined
	return {
		name: name?.kind === 'word' ? name.text : undefined,
		rest: expression.slice(isMember ? 3 : 1),
	}
}
