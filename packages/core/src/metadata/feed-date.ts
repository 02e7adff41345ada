import type { PostDate } from './post-date.ts'

/**
 * RFC 822 form for RSS. Day, time and offset are the ones that the author wrote; a calendar date is midnight UTC.
 *
 * @example toRfc822('2024-10-09') // 'Wed, 09 Oct 2024 00:00:00 +0000'
 * @see https://www.rfc-editor.org/rfc/rfc822#section-5
 */
export function toRfc822(date: PostDate): string {
	const isTimed = date.length > 10
	const day = new Date(`${date.slice(0, 10)}T00:00:00Z`).toUTCString().slice(0, -12)
	const time = isTimed ? date.slice(11, 19) : '00:00:00'
	const offset = isTimed && !date.endsWith('Z') ? date.slice(-6).replace(':', '') : '+0000'
	return `${day}${time} ${offset}`
}

/**
 * RFC 3339 form for Atom and JSON Feed: a calendar date becomes midnight UTC.
 *
 * @example toRfc3339('2024-10-09') // '2024-10-09T00:00:00Z'
 */
export function toRfc3339(date: PostDate): string {
	return date.length > 10 ? date : `${date}T00:00:00Z`
}
