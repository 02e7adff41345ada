import { toRfc3339 } from './feed-date.ts'
import type { PostDate } from './post-date.ts'

/**
 * The instant of a date, for comparing. A calendar date begins at midnight in `timeZone`, as in Hugo.
 *
 * @returns Milliseconds since 1970.
 */
export function dateToEpoch(date: PostDate, timeZone: string): number {
	return Date.parse(toRfc3339(date, timeZone))
}
