import { memoize } from '../memoize.ts'
import type { PostDate } from './post-date.ts'

/**
 * The offset that clocks of a zone have at a wall-clock time.
 *
 * A time that a change to summer time skips, or that its end repeats, gets the offset from before the change
 * (as `compatible` of Temporal does).
 *
 * @param wall `YYYY-MM-DDThh:mm:ss`, no offset.
 * @param timeZone IANA name.
 * @returns `Z` for no offset, else `+02:00`.
 * @throws {RangeError} If there is no such zone.
 * @example offsetAt('2024-07-01T12:00:00', 'Europe/Berlin') // '+02:00'
 */
export function offsetAt(wall: string, timeZone: string): string {
	const asUtc = Date.parse(`${wall.slice(0, 19)}Z`)
	const isRight = (minutes: number) => minutesAt(asUtc - minutes * 60_000, timeZone) === minutes
	const before = minutesAt(asUtc - day, timeZone)
	const after = minutesAt(asUtc + day, timeZone)
	const minutes = before === after || isRight(before) || !isRight(after) ? before : after
	return written(minutes)
}

/**
 * What clocks of a zone show at an instant, with their offset, to the second.
 *
 * @param epoch Milliseconds since 1970.
 * @param timeZone IANA name.
 * @throws {RangeError} If there is no such zone.
 * @example dateAt(Date.UTC(2024, 9, 9, 6, 30), 'Europe/Berlin') // '2024-10-09T08:30:00+02:00'
 */
export function dateAt(epoch: number, timeZone: string): PostDate {
	const minutes = minutesAt(epoch, timeZone)
	const wall = new Date(epoch + minutes * 60_000).toISOString().slice(0, 19)
	return wall + written(minutes)
}

function written(minutes: number): string {
	if (minutes === 0) return 'Z'
	const absolute = Math.abs(minutes)
	const two = (value: number) => String(value).padStart(2, '0')
	return `${minutes < 0 ? '-' : '+'}${two(Math.floor(absolute / 60))}:${two(absolute % 60)}`
}

const day = 24 * 3600_000

/** Minutes that a zone is ahead of UTC at an instant. */
function minutesAt(epoch: number, timeZone: string): number {
	if (timeZone === 'UTC') return 0
	const [month = 1, date = 1, year = 1970, hour = 0, minute = 0, second = 0] =
		clockOf(timeZone).format(epoch).match(/\d+/g)?.map(Number) ?? []
	const local = new Date(0)
	// `Date.UTC` would take the years 0 to 99 for those of the last century.
	local.setUTCFullYear(year, month - 1, date)
	local.setUTCHours(hour, minute, second)
	return Math.round((local.getTime() - Math.floor(epoch / 1000) * 1000) / 60_000)
}

/** Shows `12/31/2024, 23:59:59`. */
const clockOf = memoize(
	(timeZone) =>
		new Intl.DateTimeFormat('en-US', {
			timeZone,
			hourCycle: 'h23',
			year: 'numeric',
			month: 'numeric',
			day: 'numeric',
			hour: 'numeric',
			minute: 'numeric',
			second: 'numeric',
		}),
)
