import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Line, lineWidth } from './span.ts'
import { wrapLine } from './wrap-line.ts'

const textOf = (line: Line) => line.map((span) => span.text).join('')

const wrapped = (text: string, width: number) => wrapLine([{ text }], width).map(textOf)

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

	it('leaves a letter whole that is wider than a line', () => {
		expect(wrapped('a\u{1d160}b', 2).join('')).toBe('a\u{1d160}b')
	})

	it('has no line that is too wide, and loses no letter', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme' }),
				fc.integer({ min: 2, max: 20 }),
				(text, width) => {
					const lines = wrapLine([{ text }], width)
					for (const line of lines) {
						// A letter that is itself wider than the line stands alone: some signs of music have three columns.
						const isOne =
							line.length === 1 && [...new Intl.Segmenter().segment(textOf(line))].length === 1
						if (!isOne) expect(lineWidth(line)).toBeLessThanOrEqual(width)
					}
					const letters = (one: string) => one.replace(/[ \t\r\f\n]/g, '')
					const all = lines.map(textOf).join('')
					expect(letters(all)).toBe(letters(text))
				},
			),
		)
	})
})
