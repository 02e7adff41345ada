import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slugify, slugifyTerm } from './slug.ts'

describe('slugify', () => {
	it.each([
		['A  B, & C', 'a-b-c'],
		['main.go', 'main.go'],
		['Hugö', 'hugö'],
		['C++ tips', 'c++-tips'],
		['1.0-Timeline', '1.0-timeline'],
		['  --Hi--  ', 'hi'],
		['日本語 の 記事', '日本語-の-記事'],
		['../../etc/passwd', 'etcpasswd'],
		['!!!', ''],
		['\u05D9\u05B4\u2ADD\u0338', '\u05D9\u0338\u05B4'],
	])('makes of %j the segment %j', (text, slug) => {
		expect(slugify(text)).toBe(slug)
	})

	it('changes nothing the second time, and never makes a path', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const slug = slugify(text)
				expect(slugify(slug)).toBe(slug)
				expect(slug).not.toMatch(/[/\\\s?#%]|^\./)
			}),
		)
	})
})

describe('slugifyTerm', () => {
	it('keeps languages apart', () => {
		expect(['C', 'C++', 'C#', 'F#'].map(slugifyTerm)).toEqual([
			'c',
			'cplusplus',
			'csharp',
			'fsharp',
		])
	})

	it('is never empty for a name', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1 }), (name) => {
				expect(slugifyTerm(name)).not.toBe('')
			}),
		)
	})
})
