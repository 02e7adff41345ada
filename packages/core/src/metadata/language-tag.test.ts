import { expect, it } from 'vitest'
import { languageTag } from './language-tag.ts'

it.each([
	['en', 'en'],
	['pt-br', 'pt-br'],
	['french', 'french'],
	['foundation', undefined],
	['en_US', undefined],
	['', undefined],
])('tells of %j which tag it is', (name, tag) => {
	expect(languageTag(name)).toBe(tag)
})
