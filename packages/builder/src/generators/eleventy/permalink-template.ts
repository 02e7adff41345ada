import type { AnyNode } from 'acorn'
import type { WrittenFunction } from '../program/syntax/function-of.ts'
import { memberPath } from '../program/syntax/member-path.ts'
import { returnedBy } from '../program/syntax/returned-by.ts'
import { textOf } from '../program/syntax/text-of.ts'

/**
 * Reads a function that does nothing but put an address together, as a template of Liquid: `` ({ page }) => `/web/${page.fileSlug}/` ``.
 *
 * @returns `undefined` if only running it would tell.
 * @see https://www.11ty.dev/docs/permalinks/#remapping-output-(permalink)
 */
export function permalinkTemplate(written: WrittenFunction): string | undefined {
	const said = returnedBy(written)
	const whole = said && textOf(said)
	if (whole !== undefined) return plain(whole)
	if (said?.type !== 'TemplateLiteral') return undefined
	const pieces = said.quasis.flatMap(({ value }, index) => {
		const expression = said.expressions[index]
		const text = plain(value.cooked ?? '{{')
		if (expression === undefined) return [text]
		const name = nameIn(expression, written.params)
		return [text, name && `{{ ${name} }}`]
	})
	return pieces.includes(undefined) ? undefined : pieces.join('')
}

/** Text that is no template itself. */
function plain(text: string): string | undefined {
	return /\{[{%#]/.test(text) ? undefined : text
}

/** What an expression asks of the data that a function is given, as templates ask for it. */
function nameIn(expression: AnyNode, [data, ...others]: readonly AnyNode[]): string | undefined {
	const path = memberPath(expression)?.split('.')
	// A date is written in another way.
	if (path === undefined || others.length > 0 || path.at(-1) === 'date') return undefined
	if (data?.type === 'Identifier')
		return path.length > 1 && path[0] === data.name ? path.slice(1).join('.') : undefined
	if (data?.type !== 'ObjectPattern') return undefined
	const isTakenApart = data.properties.every(
		(one) => one.type === 'Property' && one.shorthand && one.value.type === 'Identifier',
	)
	const isGiven = data.properties.some(
		(one) =>
			one.type === 'Property' && one.value.type === 'Identifier' && one.value.name === path[0],
	)
	return isTakenApart && isGiven ? path.join('.') : undefined
}
