import { memoize } from '../../memoize.ts'
import { dateToEpoch } from '../date-to-epoch.ts'
import type { PostDate } from '../post-date.ts'

/**
 * What a clock of a zone shows at a date.
 *
 * @param timeZone IANA name.
 * @returns `YYYY-MM-DDThh:mm:ss`; a date without a time is its midnight.
 * @example wallClock('2016-05-06T23:30:00-05:00', 'UTC') // '2016-05-07T04:30:00'
 */
export function wallClock(date: PostDate, timeZone: string): string {
	if (date.length === 10) return `${date}T00:00:00`
	return clockOf(timeZone).format(dateToEpoch(date, timeZone)).replace(' ', 'T')
}

/** Swedish clocks show ISO 8601. */
const clockOf = memoize(
	(timeZone) =>
		new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }),
)
