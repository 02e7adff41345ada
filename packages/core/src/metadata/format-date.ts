import { memoize } from '../memoize.ts'
import type { PostDate } from './post-date.ts'

/**
 * Formats the day (and the time, if `options` ask for it) of a date as its author wrote it, in no time zone but its own.
 *
 * @param locale BCP 47 tag.
 * @param options As for `Intl.DateTimeFormat`; default `October 9, 2024`. `timeZone` has no effect.
 * @throws {RangeError} If `locale` is no BCP 47 tag.
 * @example formatDate('2024-10-09', 'en') // 'October 9, 2024'
 */
export function formatDate(
	date: PostDate,
	locale: string,
	options: Intl.DateTimeFormatOptions = { dateStyle: 'long' },
): string {
	const time = date.length > 10 ? date.slice(11, 19) : '00:00:00'
	return formatOf(JSON.stringify([locale, options])).format(
		Date.parse(`${date.slice(0, 10)}T${time}Z`),
	)
}

const formatOf = memoize((key) => {
	const [locale, options]: [string, Intl.DateTimeFormatOptions] = JSON.parse(key)
	return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
})
