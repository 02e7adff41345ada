import { lineStarts } from '@blog/core'
import { closingAt, isSign, type Token, tokensOf } from '@blog/core/script'
import type { Script } from '../program/read-script.ts'

/**
 * Reads a function that does nothing but put an address together, as a template of Liquid: `` ({ page }) => `/web/${page.fileSlug}/` ``.
 *
 * @param path Of the function in what the program exports.
 * @returns `undefined` if only running it would tell.
 * @see https://www.11ty.dev/docs/permalinks/#remapping-output-(permalink)
 */
export function permalinkTemplate(
	script: Script,
	text: string,
	path: readonly string[],
): string | undefined {
	const place = script.placeOf(path)
	if (place === undefined || !script.isComputed(...path)) return undefined
	const at = (lineStarts(text)[place.line - 1] ?? 0) + place.column - 1
	const tokens = tokensOf(text)
	const key = tokens.findIndex((token) => token.at === at)
	if (tokens[key]?.text !== path.at(-1)) return undefined
	let index = isSign(tokens[key + 1], ':') ? key + 2 : key + 1
	if (tokens[index]?.text === 'function')
		index = tokens.findIndex((token, one) => one > index && isSign(token, '('))
	const isOne = tokens[index]?.kind === 'word' && isSign(tokens[index + 1], '=>')
	const end = isOne ? index : isSign(tokens[index], '(') ? closingAt(tokens, index) : tokens.length
	const given = isOne ? tokens.slice(index, index + 1) : tokens.slice(index + 1, end)
	const body = tokens.slice(isSign(tokens[end + 1], '=>') ? end + 2 : end + 1)
	const isBlock = isSign(body[0], '{')
	if (isBlock && body[1]?.text !== 'return') return undefined
	const said = body[isBlock ? 2 : 0]
	const after = body[isBlock ? 3 : 1]
	if (said?.kind !== 'text' || !(after && /^[;},]$/.test(after.text))) return undefined
	return templateOf(said, given)
}

function templateOf(said: Token, given: readonly Token[]): string | undefined {
	const pieces = (said.parts ?? [said.text]).map((part) => {
		if (typeof part === 'string') return /\{[{%#]/.test(part) ? undefined : part
		const name = nameIn(part, given)
		return name && `{{ ${name} }}`
	})
	return pieces.includes(undefined) ? undefined : pieces.join('')
}

/** What an expression asks of the data that a function is given, as templates ask for it. */
function nameIn(expression: readonly Token[], given: readonly Token[]): string | undefined {
	const isName = expression.every(({ kind, text }, index) =>
		index % 2 === 0 ? kind === 'word' : text === '.',
	)
	const path = expression.filter((_, index) => index % 2 === 0).map(({ text }) => text)
	// A date is written in another way.
	if (!isName || expression.length % 2 === 0 || path.at(-1) === 'date') return undefined
	const [first] = given
	if (given.length === 1 && first?.kind === 'word')
		return path.length > 1 && path[0] === first.text ? path.slice(1).join('.') : undefined
	const isTakenApart =
		isSign(first, '{') && given.every(({ text }) => /^[\p{L}\w$]+$|^[{},]$/u.test(text))
	const names = new Set(given.filter(({ kind }) => kind === 'word').map(({ text }) => text))
	return isTakenApart && names.has(path[0] ?? '') ? path.join('.') : undefined
}
