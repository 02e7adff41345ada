import { describe, expect, it } from 'vitest'
import { monthOf, yearOf } from './date-parts.ts'
import { dateToEpoch } from './date-to-epoch.ts'

describe('dateToEpoch', () => {
	it.each([
		['2024-10-09', 'UTC', '2024-10-09T00:00:00Z'],
		['2024-10-09', 'America/New_York', '2024-10-09T04:00:00Z'],
		['2024-10-09', 'Asia/Tokyo', '2024-10-08T15:00:00Z'],
		['2024-10-09T08:30:00+02:00', 'Asia/Tokyo', '2024-10-09T06:30:00Z'],
		['2024-10-09T08:30:00.123456Z', 'Asia/Tokyo', '2024-10-09T08:30:00.123Z'],
	])('takes %s in %s for %s', (date, timeZone, instant) => {
		expect(dateToEpoch(date, timeZone)).toBe(Date.parse(instant))
	})
})

describe('yearOf and monthOf', () => {
	it('are those that the author wrote, whatever the zone', () => {
		expect([yearOf('2024-01-01T00:30:00+09:00'), monthOf('2024-01-01T00:30:00+09:00')]).toEqual([
			2024, 1,
		])
		expect([yearOf('2023-12-31'), monthOf('2023-12-31')]).toEqual([2023, 12])
	})
})
