import type { PostDate } from './post-date.ts'
import { offsetAt } from './time-zone.ts'

/**
 * RFC 822 form for RSS. Day, time and offset are the ones that the author wrote; a calendar date begins at midnight in
 * `timeZone` (default UTC).
 *
 * @example toRfc822('2024-10-09') // 'Wed, 09 Oct 2024 00:00:00 +0000'
 * @see https://www.rfc-editor.org/rfc/rfc822#section-5
 */
export function toRfc822(date: PostDate, timeZone = 'UTC'): string {
	const moment = toRfc3339(date, timeZone)
	const day = new Date(`${date.slice(0, 10)}T00:00:00Z`).toUTCString().slice(0, -12)
	const offset = moment.endsWith('Z') ? '+0000' : moment.slice(-6).replace(':', '')
	return `${day}${moment.slice(11, 19)} ${offset}`
}

/**
 * RFC 3339 form for Atom and JSON Feed: a calendar date becomes midnight in `timeZone` (default UTC).
 *
 * @example toRfc3339('2024-10-09') // '2024-10-09T00:00:00Z'
 */
export function toRfc3339(date: PostDate, timeZone = 'UTC'): string {
	if (date.length > 10) return date
	const midnight = `${date}T00:00:00`
	return midnight + offsetAt(midnight, timeZone)
}
