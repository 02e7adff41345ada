import { describe, expect, it } from 'vitest'
import { longestGaps } from './longest-gaps.ts'

const dated = (...dates: string[]) => dates.map((date) => ({ date }))

describe('longestGaps', () => {
	it('counts days of the calendar, over a leap day, whatever the order of the posts', () => {
		const [older, newer] = dated('2024-02-28', '2024-03-01') as [{ date: string }, { date: string }]
		expect(longestGaps([newer, {}, older], 5)).toEqual([{ days: 2, from: older, to: newer }])
	})

	it('takes the day that was written, whatever its offset', () => {
		const posts = dated('2024-01-01T23:30:00-10:00', '2024-01-03T00:30:00+14:00')
		expect(longestGaps(posts, 5).map(({ days }) => days)).toEqual([2])
	})

	it('gives the longest first, of equal ones the newest, and no more than asked for', () => {
		const posts = dated('2024-01-01', '2024-01-03', '2024-01-05', '2024-01-05', '2024-01-15')
		expect(longestGaps(posts, 2).map(({ days, to }) => [days, to.date])).toEqual([
			[10, '2024-01-15'],
			[2, '2024-01-05'],
		])
	})

	it('finds none between posts of one day or without a date', () => {
		expect(longestGaps([...dated('2024-01-01', '2024-01-01'), {}], 5)).toEqual([])
	})
})
