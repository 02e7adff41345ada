import { isSign, type Token } from '@blog/core/script'
import { functionIn, returnsOf } from '../program/function-in.ts'

/**
 * Reads a function that does nothing but put an address together, as a template of Liquid: `` ({ page }) => `/web/${page.fileSlug}/` ``.
 *
 * @param tokens They begin with it.
 * @returns `undefined` if only running it would tell.
 * @see https://www.11ty.dev/docs/permalinks/#remapping-output-(permalink)
 */
export function permalinkTemplate(tokens: readonly Token[]): string | undefined {
	const written = functionIn(tokens)
	const [first, ...others] = written ? returnsOf(written) : []
	if (!written || !first || others.length > 0 || first.index > 1) return undefined
	const [said, ...more] = first.said
	return said?.kind === 'text' && more.length === 0 ? templateOf(said, written.given) : undefined
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
