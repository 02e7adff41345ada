import type { PostDate } from './post-date.ts'
import { offsetAt } from './time-zone.ts'

/**
 * The instant of a date, for comparing. A calendar date begins at midnight in `timeZone`, as in Hugo.
 *
 * @returns Milliseconds since 1970.
 */
export function dateToEpoch(date: PostDate, timeZone: string): number {
	if (date.length > 10) return Date.parse(date)
	const midnight = `${date}T00:00:00`
	return Date.parse(midnight + offsetAt(midnight, timeZone))
}
