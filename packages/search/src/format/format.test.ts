import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digit, digits, digitValue } from './digits.ts'
import { frontCode, frontDecode } from './front-code.ts'
import { markOf, readPostings, steps, writePosting } from './postings.ts'

describe('digits', () => {
	it('are characters that JSON leaves as they are, and come back', () => {
		for (let value = 0; value < digits; value++) {
			expect(JSON.stringify(digit(value))).toHaveLength(3)
			expect(digitValue(digit(value).charCodeAt(0))).toBe(value)
		}
	})
})

describe('postings', () => {
	const posting = fc.tuple(fc.nat(200_000), fc.nat(steps), fc.boolean())
	const list = fc.uniqueArray(posting, { selector: ([document]) => document })

	it('come back as they were written', () => {
		fc.assert(
			fc.property(list, (unsorted) => {
				const postings = unsorted.sort((a, b) => a[0] - b[0])
				const codes: number[] = []
				let last = 0
				for (const [document, level, inTitle] of postings) {
					writePosting(codes, document - last, markOf(level, inTitle))
					last = document
				}
				const read: (readonly [number, number, boolean])[] = []
				readPostings(String.fromCharCode(...codes), 200_001, (...one) => read.push(one))
				expect(read).toEqual(postings)
			}),
		)
	})

	/** Now and then one is of documents that there are. */
	const ofDigits = fc.string({
		unit: fc.oneof(fc.nat(12), fc.nat(digits - 1)).map((value) => digit(value)),
		maxLength: 6,
	})

	it('that are damaged are an error or documents that exist', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), ofDigits), (text) => {
				try {
					readPostings(text, 10, (document, level) => {
						expect(document).toBeLessThan(10)
						expect(level).toBeLessThanOrEqual(steps)
					})
				} catch (error) {
					expect(String(error)).toContain('Unexpected characters in postings')
				}
			}),
		)
	})
})

describe('frontCode', () => {
	it('is undone by frontDecode', () => {
		const word = fc.string({ unit: fc.constantFrom(...'abé猫'), minLength: 1, maxLength: 120 })
		fc.assert(
			fc.property(fc.uniqueArray(word), (words) => {
				const sorted = words.sort()
				expect(frontDecode(frontCode(sorted))).toEqual(sorted)
			}),
		)
	})
})
