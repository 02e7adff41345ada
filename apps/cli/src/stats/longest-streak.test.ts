import { describe, expect, it } from 'vitest'
import { longestStreak } from './longest-streak.ts'

const year = (year: number, ...months: number[]) => ({
	year,
	months: months.map((month) => ({ month })),
})

describe('longestStreak', () => {
	it('goes on from December to January', () => {
		expect(longestStreak([year(2024, 2, 1), year(2023, 12, 11, 9)])).toEqual({
			from: '2023-11',
			to: '2024-02',
			months: 4,
		})
	})

	it('ends where a month, or a year, is missing', () => {
		expect(longestStreak([year(2024, 1), year(2022, 12), year(2021, 5, 4, 2)])).toEqual({
			from: '2021-04',
			to: '2021-05',
			months: 2,
		})
	})

	it('is the newest of equally long ones', () => {
		expect(longestStreak([year(2020, 1, 2, 4, 5)])?.from).toBe('2020-04')
	})

	it('is none without dates', () => {
		expect(longestStreak([])).toBeUndefined()
	})
})
