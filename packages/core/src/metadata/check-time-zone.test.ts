import { describe, expect, it } from 'vitest'
import { checkTimeZone } from './check-time-zone.ts'

describe('checkTimeZone', () => {
	it.each([undefined, 'UTC', 'Europe/Berlin', 'europe/berlin'])('lets %j be', (timeZone) => {
		expect(() => checkTimeZone(timeZone)).not.toThrow()
	})

	it.each(['Mars/X', '', 'Europe/Berlin '])('refuses %j, and keeps the cause', (timeZone) => {
		expect(() => checkTimeZone(timeZone)).toThrow(
			expect.objectContaining({ code: 'CONFIG_INVALID', cause: expect.any(RangeError) }),
		)
	})
})
