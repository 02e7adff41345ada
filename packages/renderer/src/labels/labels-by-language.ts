import { fallbackLanguages } from '@blog/core'
import { allLabels } from './all-labels.ts'
import type { Labels } from './labels.ts'

/**
 * Makes a lookup of the words for a post's language, each language put together once: of `pt-BR` those of `pt`, of a language that
 * nobody has translated English ones.
 *
 * @param own The user's words; they are said in every language.
 * @param tags Of languages that are called by other words.
 */
export function labelsByLanguage(
	own: Partial<Labels> = {},
	tags: Readonly<Record<string, string>> = {},
): (language: string) => Labels {
	const known: Readonly<Record<string, Labels>> = allLabels
	const made = new Map<string, Labels>()
	return (language) => {
		const found = made.get(language)
		if (found !== undefined) return found
		const tag = fallbackLanguages(tags[language] ?? language).find((each) =>
			Object.hasOwn(known, each),
		)
		const labels = { ...(tag === undefined ? allLabels.en : known[tag]), ...own } as Labels
		made.set(language, labels)
		return labels
	}
}
