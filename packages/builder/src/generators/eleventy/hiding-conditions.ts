import { closingAt, isSign, openingAt, type Token } from '@blog/core/script'
import { functionsIn } from '../program/functions-in.ts'

/** What all files have, whatever they say, and what most posts say: none of it makes a draft. */
const always = new Set([
	...['page', 'eleventy', 'pkg', 'collections', 'content', 'rawInput'],
	...['title', 'date', 'tags', 'layout', 'permalink', 'description', 'author'],
])

/**
 * Reads by which keys of front matter a function hides the files that it returns `false` for: `(data) => { if (data.wip) return false }`.
 *
 * @returns The keys; `undefined` if only running it would tell.
 */
export function hidingKeys(tokens: readonly Token[]): readonly string[] | undefined {
	const start = tokens[0]?.text === 'async' ? 1 : 0
	const list = tokens.findIndex(
		(token, index) => index >= start && (isSign(token, '(') || isSign(token, '=>')),
	)
	const isFunction = tokens[start]?.text === 'function' || tokens[start]?.kind === 'word'
	if (list < 0 || !(list === start || isFunction)) return undefined
	const isBare = isSign(tokens[list], '=>')
	const end = isBare ? list : closingAt(tokens, list) + 1
	const given = isBare ? tokens.slice(start, list) : tokens.slice(list + 1, end - 1)
	if (!isSign(tokens[end], '=>') && tokens[start]?.text !== 'function') return undefined
	const body = tokens.slice(isSign(tokens[end], '=>') ? end + 1 : end)
	if (!isSign(body[0], '{')) return isText(body, given) ? [] : undefined
	if (hidesByValue(body, given)) return undefined
	const inner = functionsIn(body)
	const found = body.flatMap(({ kind, text }, index) => {
		if (kind !== 'word' || text !== 'return' || isSign(body[index - 1], '.')) return []
		if (inner.some(({ from, to }) => from < index && index < to)) return []
		const said = statementAt(body, index + 1)
		return said.length === 0 || isText(said, given) ? [] : [keyFor(body, index, given)]
	})
	return found.every((key) => key !== undefined) ? [...new Set(found)] : undefined
}

/** Whether it hides by what it writes: `data.permalink = false`, `content = data.wip ? false : content`. */
function hidesByValue(body: readonly Token[], given: readonly Token[]): boolean {
	const hiding = new Set(['permalink', 'eleventyExcludeFromCollections', secondOf(given)])
	return body.some(
		({ kind, text }, index) =>
			kind === 'word' &&
			hiding.has(text) &&
			isSign(body[index + 1], '=') &&
			statementAt(body, index + 2).some(
				(one) => one.kind === 'word' && /^(?:false|true)$/.test(one.text),
			),
	)
}

/** The tokens of a statement from an index on. */
function statementAt(body: readonly Token[], start: number): readonly Token[] {
	let end = start
	while (end < body.length && !isSign(body[end], ';') && !isSign(body[end], '}')) {
		const close = /^[([{]$/.test(body[end]?.text ?? '') ? closingAt(body, end) : end
		end = close + 1
	}
	return body.slice(start, end)
}

/** Whether this is text, which hides nothing: a template, or what methods make of the content. */
function isText(said: readonly Token[], given: readonly Token[]): boolean {
	const [first, ...rest] = said
	const content = secondOf(given)
	const isContent = first?.kind === 'word' && first.text === content
	if (!isContent && first?.kind !== 'text') return false
	for (let index = 0; index < rest.length; index++) {
		const [sign, name, open] = rest.slice(index, index + 3)
		if (isSign(sign, '+'))
			return !rest.some(({ text }) => /^(?:&&|\|\||\?\??|,|[=!]==?)$/.test(text))
		const isMethod = /^(?:replace|replaceAll|trim|trimEnd|trimStart|slice|concat)$/
		if (!isSign(sign, '.') || !isMethod.test(name?.text ?? '') || !isSign(open, '(')) return false
		index = closingAt(rest, index + 2)
	}
	return true
}

function secondOf(given: readonly Token[]): string | undefined {
	return given.find((_, index) => isSign(given[index - 1], ','))?.text
}

/** The key that a file must have to come to an index: of the conditions around it the first that names one. */
function keyFor(
	body: readonly Token[],
	index: number,
	given: readonly Token[],
): string | undefined {
	for (let at = index; at > 0; ) {
		const before = at - 1
		if (isSign(body[before], ')')) {
			const open = openingAt(body, before)
			if (body[open - 1]?.text === 'if') {
				const key = keyIn(body.slice(open + 1, before), given)
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
		if (/^[)\]}]$/.test(body[at]?.text ?? '')) at = Math.max(openingAt(body, at), 0)
		else if (/^[([{]$/.test(body[at]?.text ?? '')) return at
	}
	return 0
}

/** Of `data.wip && isBuild` the key: without it the condition is not met. */
function keyIn(condition: readonly Token[], given: readonly Token[]): string | undefined {
	const parts: Token[][] = [[]]
	for (let index = 0; index < condition.length; index++) {
		const token = condition[index] as Token
		if (/^(?:\|\||\?\??)$/.test(token.text) && token.kind === 'sign') return undefined
		if (isSign(token, '&&')) parts.push([])
		else parts.at(-1)?.push(token)
	}
	return parts.map((part) => keyOf(part, given)).find((key) => key !== undefined)
}

/** `data.wip`, `wip` of `({ wip })`, also with `=== true`. */
function keyOf(part: readonly Token[], given: readonly Token[]): string | undefined {
	const [first, second, third] = part
	const isMember = first?.text === given[0]?.text && (isSign(second, '.') || isSign(second, '?.'))
	const isOwn =
		isSign(given[0], '{') && given.some((one) => one.kind === 'word' && one.text === first?.text)
	const name = isMember ? third : isOwn ? first : undefined
	const [sign, value, ...more] = part.slice(isMember ? 3 : 1)
	if (name?.kind !== 'word' || always.has(name.text) || more.length > 0) return undefined
	if (sign === undefined) return name.text
	if (!/^===?$/.test(sign.text) || value === undefined) return undefined
	// Such a post is a draft here in any case.
	if (name.text === 'published' && value.text === 'false') return 'draft'
	return value.kind === 'word' && value.text === 'true' ? name.text : undefined
}
