import { lazily } from '../../../lazily.ts'
import type { WrittenText } from './written-text.ts'

/** Texts of an author that are read together, with what can be known of them at once. */
export interface TextGroup {
	readonly texts: readonly WrittenText[]
	/** The first that has a tag. */
	readonly html: WrittenText | undefined
	readonly hasDouble: boolean
	readonly hasSingle: boolean
	/** What they begin and end with. */
	words(): ReadonlySet<string>
}

/** Puts texts together. */
export function textGroup(texts: readonly WrittenText[]): TextGroup {
	return {
		texts,
		html: texts.find(({ isHtml }) => isHtml),
		hasDouble: texts.some(({ text }) => text.includes('"')),
		hasSingle: texts.some(({ text }) => text.includes("'")),
		words: lazily(() => new Set(texts.flatMap(({ firstWord, lastWord }) => [firstWord, lastWord]))),
	}
}
