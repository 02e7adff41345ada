import { expect, it } from 'vitest'
import { isLanguageTag, languageTagFor } from './language-tag.ts'

it.each(['en', 'EN', 'pt-BR', 'zh-Hant-TW', 'gsw', 'sr-Latn', 'de-CH-1901'])(
	'%s is a tag',
	(tag) => {
		expect(isLanguageTag(tag)).toBe(true)
	},
)

it.each([
	['english', 'en'],
	['English', 'en'],
	['german', 'de'],
	['Deutsch', 'de'],
	['Français', 'fr'],
	['francais', 'fr'],
	['日本語', 'ja'],
	['en_us', 'en-US'],
	['xx', undefined],
	['klingonese', undefined],
	['x y', undefined],
	['', undefined],
])('%j is none; meant is %s', (text, meant) => {
	expect([isLanguageTag(text), languageTagFor(text)]).toEqual([false, meant])
})
