import { expect, it } from 'vitest'
import { hugoGoldmark } from './hugo-goldmark.ts'

it('tells Goldmark what is read otherwise here', () => {
	expect(hugoGoldmark({ blog: {}, markdown: {} })).toEqual({
		extensions: { definitionList: false },
		renderer: { unsafe: true },
	})
	const extras = { definitionLists: true, hardBreaks: true, mark: true }
	const blog = { extras, smartPunctuation: false }
	expect(hugoGoldmark({ blog, markdown: { trusted: false } })).toEqual({
		extensions: { typographer: { disable: true }, extras: { mark: { enable: true } } },
		renderer: { hardWraps: true },
	})
})
