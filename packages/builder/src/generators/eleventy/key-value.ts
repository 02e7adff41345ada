import type { Written } from '../program/syntax/exports-of.ts'
import type { ProgramSyntax } from '../program/syntax/program-syntax.ts'
import { returnedBy } from '../program/syntax/returned-by.ts'
import type { SiteKey } from './site-keys.ts'

/**
 * Reads what data of the whole site says: a text, `true`, `false`, or what a function returns that is given nothing, of `() => (data) => data.permalink` the second one.
 *
 * @see https://www.11ty.dev/docs/data-js/
 */
export function keyValue(
	found: Written | undefined,
	syntax: ProgramSyntax,
): Pick<SiteKey, 'value' | 'function'> {
	const outer = syntax.functionOf(found)
	if (outer === undefined) return literalIn(found)
	const value = outer.value.params.length === 0 ? returnedBy(outer.value) : undefined
	if (value === undefined) return {}
	const said = { value, program: outer.program }
	const inner = syntax.functionOf(said)
	return inner ? { function: inner.value } : literalIn(said)
}

function literalIn(found: Written | undefined): Pick<SiteKey, 'value'> {
	const value = found?.value.type === 'Literal' ? found.value.value : undefined
	return typeof value === 'string' || typeof value === 'boolean' ? { value } : {}
}
