import { describe, expect, it } from 'vitest'
import { allTexts } from './all-texts.ts'
import { english } from './english.ts'
import type { Plural, Texts } from './texts.ts'

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()

describe.each(Object.entries(allTexts))('the texts in %s', (language, texts: Texts) => {
	it('have a place for all that is filled in', () => {
		for (const [key, text] of Object.entries(english) as [keyof Texts, string | Plural][]) {
			const own = texts[key]
			if (typeof text === 'string')
				expect(placeholders(own as string), key).toEqual(placeholders(text))
			else expect(placeholders((own as Plural).other), key).toEqual(placeholders(text.other))
		}
	})

	it('have every form that a number takes, or one for all', () => {
		const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
		for (const key of ['minutes', 'words', 'posts'] as const) {
			const forms = Object.keys(texts[key]).sort()
			if (forms.length > 1) expect(forms, key).toEqual([...pluralCategories].sort())
		}
	})

	it('are none of them empty or left in English by mistake', () => {
		for (const [key, text] of Object.entries(texts)) {
			if (typeof text !== 'string') continue
			expect(text.trim(), key).not.toBe('')
			// A word may be the same, a sentence is not.
			const same = english[key as keyof Texts]
			if (texts !== english && text.includes(' ') && text.length > 14) expect(text).not.toBe(same)
		}
	})
})
