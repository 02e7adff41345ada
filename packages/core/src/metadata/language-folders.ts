import type { BlogOptions } from '../options.ts'

/** What folders of the content folder are of one language: name in lower case to language. */
export type LanguageFolders = ReadonlyMap<string, string>

/** Finds them; a blog of one language has none. */
export function languageFolders({
	language = 'en',
	languages = [],
	languageFolders = {},
}: Pick<BlogOptions, 'language' | 'languages' | 'languageFolders'>): LanguageFolders {
	if (languages.length === 0) return new Map()
	return new Map(
		[...languages, language].map((tag) => [(languageFolders[tag] ?? tag).toLowerCase(), tag]),
	)
}
