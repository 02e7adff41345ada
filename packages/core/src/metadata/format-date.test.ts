import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toRfc822, toRfc3339 } from './feed-date.ts'
import { formatDate } from './format-date.ts'

describe('formatDate', () => {
	it.each([
		['2024-10-09', 'en', undefined, 'October 9, 2024'],
		['2024-10-09', 'de', undefined, '9. Oktober 2024'],
		['2024-10-09T23:59:59-11:00', 'en', undefined, 'October 9, 2024'],
		['2024-10-09T00:00:00+14:00', 'en', undefined, 'October 9, 2024'],
		['2024-10-09T08:05:00+02:00', 'en-GB', { timeStyle: 'short' }, '08:05'],
		['2024-10-09', 'en', { month: 'short', day: 'numeric', timeZone: 'Asia/Tokyo' }, 'Oct 9'],
	] as const)('shows %s in %s', (date, locale, options, text) => {
		expect(formatDate(date, locale, options)).toBe(text)
	})
})

describe('toRfc822', () => {
	it.each([
		['2024-10-09', 'Wed, 09 Oct 2024 00:00:00 +0000'],
		['2024-10-09T08:30:00Z', 'Wed, 09 Oct 2024 08:30:00 +0000'],
		['2024-10-09T23:30:00.5-07:00', 'Wed, 09 Oct 2024 23:30:00 -0700'],
	])('writes %s', (date, text) => {
		expect(toRfc822(date)).toBe(text)
	})

	it('is the same instant', () => {
		const day = fc.date({
			min: new Date('1000-01-01'),
			max: new Date('9999-12-31'),
			noInvalidDate: true,
		})
		const offset = fc.constantFrom('Z', '+05:30', '-11:00')
		fc.assert(
			fc.property(day, offset, (instant, zone) => {
				const date = instant.toISOString().slice(0, 19) + zone
				expect(Date.parse(toRfc822(date))).toBe(Date.parse(date))
			}),
		)
	})
})

describe('toRfc3339', () => {
	it('makes midnight UTC of a calendar date, and keeps a date-time', () => {
		expect(toRfc3339('2024-10-09')).toBe('2024-10-09T00:00:00Z')
		expect(toRfc3339('2024-10-09', 'Europe/Berlin')).toBe('2024-10-09T00:00:00+02:00')
		expect(toRfc822('2024-12-09', 'Europe/Berlin')).toBe('Mon, 09 Dec 2024 00:00:00 +0100')
		expect(toRfc3339('2024-10-09T08:30:00+02:00')).toBe('2024-10-09T08:30:00+02:00')
	})
})
