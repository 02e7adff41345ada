import { dateToEpoch } from '../metadata/date-to-epoch.ts'
import { wallClock } from '../metadata/generators/wall-clock.ts'
import type { PostDate } from '../metadata/post-date.ts'
import { offsetAt } from '../metadata/time-zone.ts'

/**
 * Writes a date as JavaScript does, which the filters for dates read.
 *
 * @param timeZone IANA name.
 * @example scriptTime('2024-10-09', 'UTC') // 'Wed Oct 09 2024 00:00:00 GMT+0000 (Coordinated Universal Time)'
 * @see https://tc39.es/ecma262/#sec-date.prototype.tostring
 */
export function scriptTime(date: PostDate, timeZone: string): string {
	const clock = wallClock(date, timeZone)
	const offset = offsetAt(clock, timeZone)
	const [, weekday, day, month, year] =
		/^(\w+), (\d+) (\w+) (\d+)/.exec(new Date(`${clock}Z`).toUTCString()) ?? []
	const zone = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'long' })
		.formatToParts(dateToEpoch(date, timeZone))
		.find(({ type }) => type === 'timeZoneName')?.value
	const shift = offset === 'Z' ? '+0000' : offset.replace(':', '')
	return `${weekday} ${month} ${day} ${year} ${clock.slice(11)} GMT${shift} (${zone})`
}
