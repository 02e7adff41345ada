import { describe, expect, it } from 'vitest'
import { bar, column } from './bar.ts'

describe('bar', () => {
	it('is as long as its share, to an eighth of a column', () => {
		expect([8, 4, 3, 1, 0].map((value) => bar(value, 8, 4))).toEqual([
			...['████', '██', '█▌', '▌', ''],
		])
	})

	it('shows the least there is', () => {
		expect(bar(1, 10_000, 30)).toBe('▏')
		expect(bar(0, 0, 30)).toBe('')
	})
})

describe('column', () => {
	it('is as high as its share', () => {
		expect([0, 1, 8, 50, 100].map((value) => column(value, 100))).toEqual([
			...[' ', '▁', '▁', '▄', '█'],
		])
	})
})
