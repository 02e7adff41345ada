import { isSign, type Token } from '@blog/core/script'
import { functionIn, returnsOf } from '../program/function-in.ts'
import type { SiteKey } from './site-keys.ts'

/**
 * Reads what data of the whole site says: a text, `true`, `false`, or what a function returns that is given nothing, of `() => (data) => data.permalink` the second one.
 *
 * @param tokens They begin with it, and may go on.
 * @see https://www.11ty.dev/docs/data-js/
 */
export function keyValue(tokens: readonly Token[]): Pick<SiteKey, 'value' | 'function'> {
	const outer = functionIn(tokens)
	const said = outer ? returnedBy(outer) : tokens
	const [first, next] = said
	const isAlone = next === undefined || (!outer && isSign(next, ';'))
	if (isAlone && first?.kind === 'text' && !first.parts) return { value: first.text }
	if (isAlone && /^(?:true|false)$/.test(first?.text ?? ''))
		return { value: first?.text === 'true' }
	return outer ? { function: said } : {}
}

function returnedBy(outer: NonNullable<ReturnType<typeof functionIn>>): readonly Token[] {
	const [returned, ...others] = returnsOf(outer)
	if (outer.given.length > 0 || others.length > 0 || !returned || returned.index > 1) return []
	const { said } = returned
	const isInBrackets = isSign(said[0], '(') && said[0]?.pair === said.length - 1
	return isInBrackets ? said.slice(1, -1) : said
}
