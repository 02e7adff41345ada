import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smarten } from './smarten.ts'

describe('smarten', () => {
	it.each([
		[`"It's" -- fine...`, '“It’s” – fine…'],
		['a---b--c', 'a—b–c'],
		['a ---- b', 'a —- b'],
		['<<a>> b', '«a» b'],
		[`the '90s and '905`, 'the ’90s and ‘905'],
		[`'twas rock 'n' roll`, '’twas rock ’n’ roll'],
		[`the Smiths' dog`, 'the Smiths’ dog'],
		['a 21" screen', 'a 21" screen'],
		['"Monitor 21""', '“Monitor 21"”'],
		[`he said "a 'b' c".`, 'he said “a ‘b’ c”.'],
	])('%s', (written, typographic) => {
		expect(smarten([written])).toEqual([typographic])
	})

	it('pairs quotes across parts', () => {
		expect(smarten(['"a ', 'b', '" c'])).toEqual(['“a ', 'b', '” c'])
	})

	it('leaves parts alone that are no text', () => {
		expect(smarten(['"a" ', '`"b" -- c`', ' "d"'], (index) => index !== 1)).toEqual([
			'“a” ',
			'`"b" -- c`',
			' “d”',
		])
	})

	it('never joins dashes or dots of two parts', () => {
		expect(smarten(['a-', '-b..', '.c'])).toEqual(['a-', '-b..', '.c'])
	})

	it('changes marks only: everything else stays, in as many parts', () => {
		const piece = fc.constantFrom(
			`'`,
			`"`,
			'-',
			'.',
			'<',
			'>',
			' ',
			'\n',
			'a',
			'1',
			'é',
			'日',
			'😀',
		)
		const part = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
		fc.assert(
			fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
				const rest = (text: string) => text.replace(/['"<>.«»“”‘’–—…-]/gu, '')
				expect(smarten(parts).map(rest)).toEqual(parts.map(rest))
			}),
		)
	})
})
