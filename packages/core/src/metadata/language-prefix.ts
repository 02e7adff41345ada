import type { BlogOptions } from '../options.ts'

/**
 * The first segments of the URLs of a language: none for the default one, unless it is to have some.
 *
 * @see https://gohugo.io/configuration/languages/
 */
export function languagePrefix(
	of: string | undefined,
	{
		language = 'en',
		defaultLanguageInSubdir = false,
	}: Pick<BlogOptions, 'language' | 'defaultLanguageInSubdir'>,
): readonly string[] {
	const tag = of ?? language
	return tag === language && !defaultLanguageInSubdir ? [] : [tag.toLowerCase()]
}
