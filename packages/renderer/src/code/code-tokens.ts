import type { BundledLanguage } from 'shiki/langs'
import { grammarOf } from './grammars.ts'
import { languageName } from './languages.ts'
import { createTokenizer, type Token } from './tokenize.ts'

/**
 * Splits code into pieces by what they are, for what is no page.
 *
 * @param language As the author wrote it behind the fence.
 * @param classesOf What is to be known of a piece, from the TextMate scopes around it, the outermost first; neighbours with the same are one piece.
 * @returns Lines of pieces; `undefined` if nothing is known of the language.
 *
 * @example await codeTokens('let a', 'js', (scopes) => String(scopes.at(-1)?.startsWith('storage')))
 */
export async function codeTokens(
	code: string,
	language: string,
	classesOf: (scopes: readonly string[]) => string,
): Promise<readonly (readonly Token[])[] | undefined> {
	const name = languageName(language)
	if (name === undefined || name === 'text') return undefined
	const grammar = await grammarOf(name as BundledLanguage)
	return createTokenizer(grammar, { classesOf })(code)
}
