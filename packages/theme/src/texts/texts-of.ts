import { fallbackLanguages } from '@blog/core'
import { allTexts } from './all-texts.ts'
import { english } from './english.ts'
import type { Texts } from './texts.ts'

/** Words of the user's own by language tag, some or all of a language; of a new language too. */
export type OwnTexts = Readonly<Record<string, Partial<Texts>>>

/**
 * The words of a language: of `pt-BR` those of `pt`, of a language that nobody has translated English ones, and over them the user's.
 *
 * @param language BCP 47 tag, or another word.
 * @param own By tag, in any case; those of `pt` count for `pt-BR` too.
 * @param tag Of a language that is called by another word.
 */
export function textsOf(language: string, own: OwnTexts = {}, tag?: string): Texts {
	const tags = [language, ...(tag === undefined ? [] : [tag])].flatMap(fallbackLanguages)
	const known: Readonly<Record<string, Texts>> = allTexts
	const found = tags.find((tag) => Object.hasOwn(known, tag))
	const users = Object.entries(own)
		.filter(([tag]) => tags.includes(tag.toLowerCase()))
		// The nearest counts.
		.sort(([a], [b]) => tags.indexOf(b.toLowerCase()) - tags.indexOf(a.toLowerCase()))
		.map(([, texts]) => texts)
	return Object.assign({}, found === undefined ? english : known[found], ...users)
}
