import { daysInMonth, monthNames } from './calendar.ts'
import { type DateFields, dateFields } from './date-fields.ts'
import type { PostDate } from './post-date.ts'
import { offsetAt } from './time-zone.ts'
import { zoneOffset } from './zone-offset.ts'

/** A date that was understood, or what is wrong with it. */
export type ParsedDate =
	| {
			readonly date: PostDate
			/** It was written in ISO 8601 form already. */
			readonly iso: boolean
	  }
	| { readonly problem: string /** What to write instead. */; readonly hint?: string }

/** A space between date and time is what RFC 3339 allows and everybody writes; that before an offset without a colon is Jekyll's, and means one instant only. */
const isoForm =
	/^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?) ?([Zz]|[+-]\d{2}:?\d{2})?)?$/

/**
 * Reads the date shapes that posts really have: `2024-10-09`, RFC 3339, `2016-1-29`, `2020/12/21`, `2014-06-30 9:00:00 -0400`,
 * `March 8, 2023`, `12 April 2022`, `Fri Sep 3 11:21:31 CEST 2021`.
 *
 * @param raw As written; surrounding white space, no-break spaces included, does not matter.
 * @param timeZone IANA name; a date-time without an offset is of this zone. A date without a time belongs to no zone.
 * @param likely `YYYY-MM-DD` that it may mean: `11-9-2017` is the one of two days that this is.
 * @returns `YYYY-MM-DD`, or RFC 3339 with its offset. A problem for a date that does not exist, or that can be read in two ways.
 * @throws {RangeError} If there is no such time zone.
 * @example
 * parseDate('2014-06-30 9:00:00 -0400', 'UTC') // { date: '2014-06-30T09:00:00-04:00', iso: false }
 * parseDate('2017-02-29', 'UTC') // { problem: '2017-02-29 does not exist', hint: 'February 2017 has 28 days.' }
 */
export function parseDate(raw: string, timeZone: string, likely?: string): ParsedDate {
	if (raw.length > 100) return { problem: 'it is longer than any date' }
	const [, year, month, day, clock, zone] =
		isoForm.exec(raw.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')) ?? []
	const iso = year !== undefined
	const fields = iso
		? { year: Number(year), month: Number(month), day: Number(day), time: clock, zone }
		: dateFields(raw.replace(/\s+/g, ' ').trim(), likely)
	if ('problem' in fields) return fields

	const date = `${padded(fields.year, 4)}-${padded(fields.month)}-${padded(fields.day)}`
	const problem = calendarProblem(fields, date)
	if (problem) return problem
	if (fields.time === undefined) return { date, iso }

	const time = normalTime(fields.time)
	if (time === undefined) return { problem: `there is no time ${fields.time}` }
	const wall = `${date}T${time}`
	const offset = fields.zone === undefined ? offsetAt(wall, timeZone) : zoneOffset(fields.zone)
	if (offset === undefined)
		return {
			problem: `the time zone ${fields.zone} is unknown or means several`,
			hint: `Write the offset: \`${wall}+hh:mm\`.`,
		}
	return { date: wall + offset, iso }
}

function calendarProblem({ year, month, day }: DateFields, date: string): ParsedDate | undefined {
	const name = monthNames[month - 1]
	if (name === undefined) return { problem: `${date} does not exist`, hint: 'Months are 01 to 12.' }
	const days = daysInMonth(year, month)
	if (day >= 1 && day <= days) return undefined
	const title = name.slice(0, 1).toUpperCase() + name.slice(1)
	return { problem: `${date} does not exist`, hint: `${title} ${year} has ${days} days.` }
}

/** `9:00 pm` as `21:00:00`; `undefined` if clocks do not show it. */
function normalTime(time: string): string | undefined {
	const [clock = '', half] = time.split(' ')
	const [hours = '', minutes = '', seconds = '00'] = clock.replace(',', '.').split(':')
	const written = Number(hours)
	if (half !== undefined && (written < 1 || written > 12)) return undefined
	const hour = half === undefined ? written : (written % 12) + (half === 'pm' ? 12 : 0)
	if (hour > 23 || Number(minutes) > 59 || Number(seconds) >= 60) return undefined
	return `${padded(hour)}:${minutes}:${seconds}`
}

function padded(value: number, length = 2): string {
	return String(value).padStart(length, '0')
}
