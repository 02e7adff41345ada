import type { PostDate } from '../post/post.ts'

/**
 * Formats the day of a date as its author wrote it, in no time zone but its own.
 *
 * @param locale BCP 47 tag.
 * @param options As for `Intl.DateTimeFormat`; default `October 9, 2024`.
 * @example formatDate('2024-10-09', 'en') // 'October 9, 2024'
 */
export function formatDate(
	date: PostDate,
	locale: string,
	options: Intl.DateTimeFormatOptions = { dateStyle: 'long' },
): string {
	return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(
		Date.parse(`${date.slice(0, 10)}T00:00:00Z`),
	)
}

/** RFC 822 form for RSS: `Wed, 09 Oct 2024 00:00:00 +0000`. The day is the one that the author wrote. */
export function toRfc822(date: PostDate): string {
	const [, day, month, year] =
		/, (\d+) (\w+) (\d+)/.exec(new Date(`${date.slice(0, 10)}T00:00:00Z`).toUTCString()) ?? []
	const weekday = new Date(`${date.slice(0, 10)}T00:00:00Z`).toUTCString().slice(0, 3)
	const time = date.length > 10 ? date.slice(11, 19) : '00:00:00'
	const offset = date.length > 10 && !date.endsWith('Z') ? date.slice(-6).replace(':', '') : '+0000'
	return `${weekday}, ${day} ${month} ${year} ${time} ${offset}`
}

/** RFC 3339 form for Atom and JSON Feed: a calendar date becomes midnight UTC. */
export function toRfc3339(date: PostDate): string {
	return date.length > 10 ? date : `${date}T00:00:00Z`
}
