import type { Written } from '../../program/syntax/exports-of.ts'
import type { ProgramSyntax } from '../../program/syntax/program-syntax.ts'
import { literalIn, whatIs } from './key-value.ts'
import { anyKey, type SiteKey } from './site-keys.ts'
import { ofComputed } from './untold-keys.ts'

/** Keys of what `eleventyComputed` is given: an object that is written out, or that a function returns which is given nothing. */
export function computedKeys(
	said: Written | undefined,
	at: Pick<SiteKey, 'file' | 'place'>,
	syntax: ProgramSyntax,
): readonly SiteKey[] {
	const object = said && whatIs(said, syntax)
	if (object?.value.type !== 'ObjectExpression') return [{ ...at, name: anyKey }]
	const { program } = object
	return object.value.properties.map((one) => {
		if (one.type !== 'Property' || one.computed) return { ...at, name: anyKey }
		const key =
			one.key.type === 'Identifier'
				? one.key.name
				: one.key.type === 'Literal'
					? String(one.key.value)
					: '*'
		const found = { value: one.value, program }
		const written = syntax.functionOf(found)
		return {
			...at,
			name: ofComputed + key,
			...(written ? { function: written.value } : literalIn(found)),
		}
	})
}
