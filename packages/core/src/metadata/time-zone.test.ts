import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateAt, offsetAt } from './time-zone.ts'

describe('offsetAt', () => {
	it.each([
		['UTC', '2024-03-10T02:30:00', 'Z'],
		['America/New_York', '2024-03-10T01:59:59', '-05:00'],
		['America/New_York', '2024-03-10T03:00:00', '-04:00'],
		['America/New_York', '2024-03-10T05:00:00', '-04:00'],
		['America/New_York', '2024-11-03T00:59:59', '-04:00'],
		['America/New_York', '2024-11-03T02:00:00', '-05:00'],
		['Europe/Berlin', '2024-03-31T03:00:00', '+02:00'],
		['Europe/Berlin', '2024-10-27T03:00:00', '+01:00'],
		['Australia/Lord_Howe', '2024-04-07T02:00:00', '+10:30'],
		['Asia/Tokyo', '2024-03-31T00:00:00', '+09:00'],
	])('is in %s at %s %s', (timeZone, wall, offset) => {
		expect(offsetAt(wall, timeZone)).toBe(offset)
	})

	it('is the one from before the change for a time that is skipped or repeated', () => {
		expect(offsetAt('2024-03-10T02:30:00', 'America/New_York')).toBe('-05:00')
		expect(offsetAt('2024-11-03T01:30:00', 'America/New_York')).toBe('-04:00')
	})

	it('throws for a zone that does not exist', () => {
		expect(() => offsetAt('2024-03-10T02:30:00', 'Mars/Olympus')).toThrow(RangeError)
	})

	it('leads from the wall time to an instant at which clocks show that time', () => {
		const instant = fc.date({
			min: new Date('1972-01-01'),
			max: new Date('2037-12-31'),
			noInvalidDate: true,
		})
		const zone = fc.constantFrom(
			...[
				'America/New_York',
				'Asia/Tokyo',
				'Europe/London',
				'Pacific/Auckland',
				'America/St_Johns',
			],
			...['Africa/Casablanca', 'Pacific/Chatham', 'America/Sao_Paulo'],
		)
		fc.assert(
			fc.property(instant, zone, (moment, timeZone) => {
				const clock = (at: Date) =>
					new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
						.format(at)
						.replace(' ', 'T')
				// A time that clocks have shown is never a skipped one.
				const wall = clock(moment)
				expect(clock(new Date(wall + offsetAt(wall, timeZone)))).toBe(wall)
			}),
			{ numRuns: 1000 },
		)
	})
})

describe('dateAt', () => {
	it('is the same instant, as clocks of the zone show it', () => {
		expect(dateAt(Date.UTC(2024, 9, 9, 6, 30, 1, 999), 'Europe/Berlin')).toBe(
			'2024-10-09T08:30:01+02:00',
		)
		expect(dateAt(Date.UTC(2024, 0, 1), 'America/St_Johns')).toBe('2023-12-31T20:30:00-03:30')
		expect(dateAt(0, 'UTC')).toBe('1970-01-01T00:00:00Z')
		const zones = fc.constantFrom(
			'UTC',
			'Australia/Lord_Howe',
			'America/New_York',
			'Asia/Kathmandu',
		)
		const epochs = fc.integer({ min: Date.UTC(1980), max: Date.UTC(2050) })
		fc.assert(
			fc.property(epochs, zones, (epoch, timeZone) => {
				expect(Date.parse(dateAt(epoch, timeZone))).toBe(Math.floor(epoch / 1000) * 1000)
			}),
		)
	})
})
