import { expect, it } from 'vitest'
import { fallbackLanguages } from './fallback-languages.ts'

it.each([
	['pt', ['pt']],
	['pt-BR', ['pt-br', 'pt']],
	['zh-Hant-TW', ['zh-hant-tw', 'zh-hant', 'zh']],
	['fa-u-nu-latn', ['fa-u-nu-latn', 'fa-u-nu', 'fa']],
])('looks for %s nearest first', (language, expected) => {
	expect(fallbackLanguages(language)).toEqual(expected)
})
