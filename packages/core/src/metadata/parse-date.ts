import type { PostDate } from '../post/post.ts'
import { offsetAt } from './time-zone.ts'

/** A date that was understood, or what is wrong with it. */
export type ParsedDate =
	/** `iso`: it was written in the form that `date` has, or another ISO 8601 form. */
	{ readonly date: PostDate; readonly iso: boolean } | { readonly problem: string }

const numeric =
	/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:(?:[Tt]|[ \t]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?[ \t]*(Z|z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?)?)?$/
const worded =
	/^(?:[a-z]{3,9},?[ \t]+)?(?:([a-z]{3,9})\.?[ \t]+(\d{1,2})(?:st|nd|rd|th)?|(\d{1,2})(?:st|nd|rd|th)?[ \t]+([a-z]{3,9})\.?),?[ \t]+(\d{4})$/i
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * Reads the date shapes that posts really have: `2024-10-09`, RFC 3339, `2016-1-29`, `2020/12/21`, `2014-06-30 9:00:00 -0400`,
 * `March 8, 2023`, `12 April 2022`.
 *
 * @param raw As written; surrounding white space, no-break spaces included, does not matter.
 * @param timeZone IANA name; a date-time without an offset is of this zone. A date without a time belongs to no zone.
 * @returns `YYYY-MM-DD`, or RFC 3339 with its offset.
 * @example
 * parseDate('2014-06-30 9:00:00 -0400', 'UTC') // { date: '2014-06-30T09:00:00-04:00', iso: false }
 */
export function parseDate(raw: string, timeZone: string): ParsedDate {
	const text = raw.trim()
	if (text.length > 64) return { problem: 'it is longer than any date' }
	const match = numeric.exec(text)
	if (match) return numericDate(text, match, timeZone)

	const words = worded.exec(text)
	if (words) {
		const [, monthFirst, dayAfter, dayFirst, monthAfter, year] = words
		const name = (monthFirst ?? monthAfter ?? '').toLowerCase()
		const month = months.indexOf(name.slice(0, 3)) + 1
		if (month > 0 && monthNames[month - 1]?.startsWith(name))
			return calendarDate(Number(year), month, Number(dayAfter ?? dayFirst), false)
	}
	if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/.test(text))
		return { problem: 'day and month cannot be told apart' }
	return { problem: 'it is in no known form' }
}

const monthNames =
	'january february march april may june july august september october november december'.split(' ')

function numericDate(text: string, match: RegExpExecArray, timeZone: string): ParsedDate {
	const [, year, separator, month, day, hour, minute, second = '00', fraction, zone] = match
	const isoDate = separator === '-' && month?.length === 2 && day?.length === 2
	const date = calendarDate(Number(year), Number(month), Number(day), isoDate)
	if ('problem' in date || hour === undefined) return date
	if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
		return { problem: `there is no time ${hour}:${minute}:${second}` }

	const time = `${hour.padStart(2, '0')}:${minute}:${second}${fraction === undefined ? '' : `.${fraction}`}`
	const wall = `${date.date}T${time}`
	const offset = zone === undefined ? offsetAt(wall, timeZone) : normalOffset(zone)
	if (offset === undefined) return { problem: `there is no offset ${zone}` }
	// A space between date and time is what RFC 3339 allows and everybody writes.
	const iso =
		isoDate &&
		/^.{10}[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?[ ]?(?:[Zz]|[+-]\d{2}:\d{2})?$/.test(text)
	return { date: wall + offset, iso }
}

function calendarDate(
	year: number,
	month: number,
	day: number,
	iso: boolean,
): ParsedDate & { readonly date?: string } {
	const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
	return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
		? { date, iso }
		: { problem: `${date} does not exist` }
}

function daysIn(year: number, month: number): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
	return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** `-0400`, `+2`, `UTC` as `-04:00`, `+02:00`, `Z`. */
function normalOffset(zone: string): string | undefined {
	if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z'
	const [, sign, hours = '', minutes = '00'] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? []
	if (Number(hours) > 14 || Number(minutes) > 59) return undefined
	return `${sign}${hours.padStart(2, '0')}:${minutes}`
}
