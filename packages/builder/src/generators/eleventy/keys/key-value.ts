import type { Written } from '../../program/syntax/exports-of.ts'
import { inlined } from '../../program/syntax/inlined.ts'
import type { ProgramSyntax } from '../../program/syntax/program-syntax.ts'
import { returnedBy } from '../../program/syntax/returned-by.ts'
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
	const said = found && whatIs(found, syntax)
	const written = said && syntax.functionOf(said)
	return written ? { function: inlined(written, syntax) } : literalIn(said)
}

/** What data is: of a function what it returns, if it is given nothing and does nothing else. */
export function whatIs(found: Written, syntax: ProgramSyntax): Written | undefined {
	const outer = syntax.functionOf(found)
	if (outer === undefined) return found
	const value = outer.value.params.length === 0 ? returnedBy(outer.value) : undefined
	return value && { value, program: outer.program }
}

/** A text, `true` or `false`. */
export function literalIn(found: Written | undefined): Pick<SiteKey, 'value'> {
	const value = found?.value.type === 'Literal' ? found.value.value : undefined
	return typeof value === 'string' || typeof value === 'boolean' ? { value } : {}
}
