import stringWidth from 'string-width'
import { expect, it } from 'vitest'
import { cut, pad, textWidth } from './text-width.ts'

it('counts columns, not letters', () => {
	expect(['abc', '日本', 'e\u0301', '👩‍💻', ''].map(textWidth)).toEqual([3, 4, 1, 2, 0])
})

it('counts as string-width does', () => {
	const letters = Array.from({ length: 0x2600 - 0x20 }, (_, at) => String.fromCharCode(at + 0x20))
	for (const letter of letters)
		expect([letter, textWidth(letter), textWidth(`${letter}\ufe0f`)]).toEqual([
			letter,
			stringWidth(letter),
			stringWidth(`${letter}\ufe0f`),
		])
})

it('cuts to columns, and never through a letter', () => {
	expect(cut('abcdef', 6)).toBe('abcdef')
	expect(cut('abcdef', 4)).toBe('abc…')
	expect(cut('日本語', 4)).toBe('日…')
	expect(cut('a👩‍💻b', 3)).toBe('a…')
})

it('pads at the end or the start', () => {
	expect([pad('日', 4), pad('7', 3, true), pad('long', 2)]).toEqual(['日  ', '  7', 'long'])
})
