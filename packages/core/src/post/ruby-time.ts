import { wallClock } from '../metadata/generators/wall-clock.ts'
import type { PostDate } from '../metadata/post-date.ts'
import { offsetAt } from '../metadata/time-zone.ts'

/**
 * Writes a date as Ruby does, which the filters for dates read.
 *
 * @param timeZone IANA name.
 * @example rubyTime('2024-10-09', 'Europe/Berlin') // '2024-10-09 00:00:00 +0200'
 */
export function rubyTime(date: PostDate, timeZone: string): string {
	const clock = wallClock(date, timeZone)
	const offset = offsetAt(clock, timeZone)
	return `${clock.replace('T', ' ')} ${offset === 'Z' ? '+0000' : offset.replace(':', '')}`
}
