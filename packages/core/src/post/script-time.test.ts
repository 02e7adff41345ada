import { expect, it } from 'vitest'
import { scriptTime } from './script-time.ts'

it.each([
	['2024-10-09', 'UTC', 'Wed Oct 09 2024 00:00:00 GMT+0000 (Coordinated Universal Time)'],
	[
		'2024-07-01T10:00:00+02:00',
		'America/New_York',
		'Mon Jul 01 2024 04:00:00 GMT-0400 (Eastern Daylight Time)',
	],
] as const)('writes %s in %s as JavaScript does', (date, timeZone, text) => {
	expect(scriptTime(date, timeZone)).toBe(text)
	expect(new Date(text).getTime()).toBe(new Date(date).getTime())
})
