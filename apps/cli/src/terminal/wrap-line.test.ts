import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineWidth } from './span.ts'
import { wrapLine } from './wrap-line.ts'

const wrapped = (text: string, width: number) =>
	wrapLine([{ text }], width).map((line) => line.map((span) => span.text).join(''))

describe('wrapLine', () => {
	it('breaks between words, and keeps line breaks', () => {
		expect(wrapped('one two\nthree  four ', 8)).toEqual(['one two', 'three', 'four'])
	})

	it('keeps a word of several styles together', () => {
		const line = [{ text: 'a bold', style: [1] }, { text: 'er', style: [3] }, { text: ' b' }]
		expect(wrapLine(line, 6).map((one) => one.map(({ text }) => text))).toEqual([
			['a'],
			['bold', 'er'],
			['b'],
		])
	})

	it('parts scripts without blanks between letters, and no punctuation from them', () => {
		expect(wrapped('日本語で。終', 4)).toEqual(['日本', '語', 'で。', '終'])
	})

	it('breaks a word that is too long anywhere', () => {
		expect(wrapped('ab abcdefgh', 4)).toEqual(['ab', 'abcd', 'efgh'])
	})

	it('has no line that is too wide, and loses no letter', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme' }),
				fc.integer({ min: 2, max: 20 }),
				(text, width) => {
					const lines = wrapLine([{ text }], width)
					for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(width)
					const letters = (one: string) => one.replace(/[ \t\r\f\n]/g, '')
					const all = lines.map((line) => line.map((span) => span.text).join('')).join('')
					expect(letters(all)).toBe(letters(text))
				},
			),
		)
	})
})
