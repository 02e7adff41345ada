import { describe, expect, it } from 'vitest'
import { yearChart } from './year-chart.ts'

const amount = (posts: number, words: number) => ({ posts, words, readingTime: 1 })
const year = (year: number, posts: number, words: number) => ({
	year,
	...amount(posts, words),
	months: [{ month: 3, ...amount(posts, words) }],
})

describe('yearChart', () => {
	it('draws months, posts and words of every year, and the years between', () => {
		const years = [year(2024, 4, 4000), year(2022, 2, 10), year(2018, 1, 5)]
		expect(yearChart({ years, undated: amount(1, 7) })).toEqual([
			'         JFMAMJJASOND                                posts         words',
			'2024       █           ████████████████████████████      4         4,000',
			'2023',
			'2022       ▄           ██████████████                    2            10',
			'⋮',
			'2018       ▂           ███████                           1             5',
			'undated                ███████                           1             7',
		])
	})

	it.each([120, 80, 60, 50, 44, 43, 40])(
		'has at most %i columns, whatever the numbers',
		(width) => {
			const years = [year(2024, 99_999, 999_999_999)]
			for (const line of yearChart({ years, undated: amount(99_999, 999_999_999) }, width))
				expect([...line].length).toBeLessThanOrEqual(width)
		},
	)

	it('draws posts without dates alone, and nothing of nothing', () => {
		expect(yearChart({ years: [], undated: amount(2, 20) })).toHaveLength(2)
		expect(yearChart({ years: [], undated: amount(0, 0) })).toEqual([])
	})
})
