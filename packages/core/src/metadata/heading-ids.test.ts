import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createHeadingIds } from './heading-ids.ts'

describe('createHeadingIds', () => {
	it.each([
		['Error handling & C++', 'error-handling--c'],
		['  `main.go`, v1.2_3 ', 'maingo-v12_3'],
		['Übung 日本語、テスト', 'übung-日本語テスト'],
		['ΑΣ', 'ασ'],
		['!!!', 'heading'],
		['', 'heading'],
	])('%j is %s', (text, id) => {
		expect(createHeadingIds()(text)).toBe(id)
	})

	it('never gives an id twice, nor one that is taken', () => {
		const text = fc.constantFrom('a', 'A', 'a-1', 'a 1', 'a-1-1', '', 'heading', 'heading-1')
		fc.assert(
			fc.property(fc.array(text, { maxLength: 20 }), (texts) => {
				const taken = ['a', 'a-2']
				const ids = texts.map(createHeadingIds(taken))
				expect(new Set([...taken, ...ids]).size).toBe(texts.length + taken.length)
			}),
		)
	})
})
