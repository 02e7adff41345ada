import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDate } from './format-date.ts'
import { parseDate } from './parse-date.ts'

describe('parseDate', () => {
	it.each([
		['2024-10-09', '2024-10-09'],
		[' 2024-10-09\r', '2024-10-09'],
		['2024-10-09T08:30:00Z', '2024-10-09T08:30:00Z'],
		['2024-10-09T08:30:00+02:00', '2024-10-09T08:30:00+02:00'],
		['2024-10-09t08:30:00.123456z', '2024-10-09T08:30:00.123456Z'],
		['2024-10-09T08:30:00-00:00', '2024-10-09T08:30:00-00:00'],
		['2015-03-31 10:00:00', '2015-03-31T10:00:00Z'],
		['2013-05-06 02:12:52 +0200', '2013-05-06T02:12:52+02:00'],
		['2014-06-30 09:00:00-0330', '2014-06-30T09:00:00-03:30'],
		['2012-01-31 11:45', '2012-01-31T11:45:00Z'],
		['2024-02-29', '2024-02-29'],
		['0099-01-01', '0099-01-01'],
	])('takes %j for ISO', (raw, date) => {
		expect(parseDate(raw, 'UTC')).toEqual({ date, iso: true })
	})

	it.each([
		['2016-1-29', '2016-01-29'],
		['2020/12/21', '2020-12-21'],
		['2020.12.21', '2020-12-21'],
		['\u00a02017-09-12 10:00:00', '2017-09-12T10:00:00Z'],
		['2014-06-30 9:00:00 -0400', '2014-06-30T09:00:00-04:00'],
		['2014-06-30 09:00:00 +02', '2014-06-30T09:00:00+02:00'],
		['2014-06-30 09:00 UTC', '2014-06-30T09:00:00Z'],
		['March 8, 2023', '2023-03-08'],
		['Sept. 8th, 2023', '2023-09-08'],
		['12 April 2022', '2022-04-12'],
		['8 Mar 2023', '2023-03-08'],
		['12-Apr-2022', '2022-04-12'],
		['2023 March 8', '2023-03-08'],
		['Wednesday, March 8, 2023 9:05 PM', '2023-03-08T21:05:00Z'],
		['March 8, 2023 12:05 a.m.', '2023-03-08T00:05:00Z'],
		['Fri Sep 3 11:21:31 CEST 2021', '2021-09-03T11:21:31+02:00'],
		['Wed, 09 Oct 2024 08:30:00 -0700', '2024-10-09T08:30:00-07:00'],
		[
			'Fri Sep 03 2021 11:21:31 GMT+0200 (Central European Summer Time)',
			'2021-09-03T11:21:31+02:00',
		],
		['13-9-2017', '2017-09-13'],
		['9/13/2017', '2017-09-13'],
		['5/5/2017', '2017-05-05'],
	])('understands %j', (raw, date) => {
		expect(parseDate(raw, 'UTC')).toEqual({ date, iso: false })
	})

	it.each([
		['2017-02-29', 'does not exist', 'February 2017 has 28 days.'],
		['1900-02-29', 'does not exist', 'February 1900 has 28 days.'],
		['2017-04-31 10:00', 'does not exist', 'April 2017 has 30 days.'],
		['February 30, 2020', 'does not exist', 'February 2020 has 29 days.'],
		['2017-13-01', 'does not exist', 'Months are 01 to 12.'],
		['2017-00-01', 'does not exist', 'Months are 01 to 12.'],
		['2017-01-00', 'does not exist', 'January 2017 has 31 days.'],
		['11-9-2017', 'cannot be told apart', 'Write `2017-11-09` or `2017-09-11`.'],
		['20160129', 'number', 'Write `2016-01-29`.'],
		['2017-01-01T24:00:00', 'no time 24:00:00', undefined],
		['2017-01-01 10:60', 'no time 10:60', undefined],
		['2017-01-01 13:00 pm', 'no time', undefined],
		['2017-01-01 10:00 CST', 'time zone CST', 'Write the offset: `2017-01-01T10:00:00+hh:mm`.'],
		[
			'2017-01-01 10:00 +25:00',
			'time zone +25:00',
			'Write the offset: `2017-01-01T10:00:00+hh:mm`.',
		],
		['yesterday', 'no known form', undefined],
		['', 'no known form', undefined],
		['2017', 'no known form', undefined],
		['2017-01', 'no known form', undefined],
		['10:00', 'no known form', undefined],
		['2017-01/02', 'no known form', undefined],
		['2017-01-01 UTC', 'no known form', undefined],
		['1/2/17', 'no known form', undefined],
		['March 8, 2023 March', 'no known form', undefined],
		[`2017-01-01${' '.repeat(200)}`, 'longer than any date', undefined],
	])('refuses %j', (raw, problem, hint) => {
		const parsed = parseDate(raw, 'UTC')
		expect(parsed).toMatchObject({ problem: expect.stringContaining(problem) })
		if (hint) expect(parsed).toMatchObject({ hint })
	})

	it.each([
		['America/New_York', '2024-01-15 12:00', '2024-01-15T12:00:00-05:00'],
		['America/New_York', '2024-07-15 12:00', '2024-07-15T12:00:00-04:00'],
		['Asia/Tokyo', '2024-07-15 00:30', '2024-07-15T00:30:00+09:00'],
		['Asia/Kolkata', '2024-07-15 00:30', '2024-07-15T00:30:00+05:30'],
		['Europe/London', '2024-01-15 12:00', '2024-01-15T12:00:00Z'],
	])('gives a date-time without an offset that of %s', (timeZone, raw, date) => {
		expect(parseDate(raw, timeZone)).toMatchObject({ date })
		expect(parseDate('2024-07-15', timeZone)).toMatchObject({ date: '2024-07-15' })
	})

	it('understands every day in every form, and its own result again', () => {
		const day = fc.date({
			min: new Date('1000-01-01'),
			max: new Date('9999-12-31'),
			noInvalidDate: true,
		})
		const zone = fc.constantFrom('UTC', 'America/New_York', 'Asia/Tokyo', 'Australia/Lord_Howe')
		fc.assert(
			fc.property(day, zone, fc.boolean(), (instant, timeZone, timed) => {
				const iso = instant.toISOString().slice(0, timed ? 19 : 10)
				const parsed = parseDate(iso, timeZone)
				if (!('date' in parsed)) throw new Error(parsed.problem)
				expect(parsed.date.startsWith(iso)).toBe(true)
				expect(parseDate(parsed.date, 'Pacific/Apia')).toEqual({ date: parsed.date, iso: true })
				for (const locale of ['en-US', 'en-GB'])
					for (const dateStyle of ['long', 'medium', 'full'] as const)
						expect(parseDate(formatDate(iso, locale, { dateStyle }), 'UTC')).toEqual({
							date: iso.slice(0, 10),
							iso: false,
						})
			}),
		)
	})

	it('never throws, and gives dates in normal form only', () => {
		const word = fc.constantFrom(
			...'2024 12 9 :/-., +02:00 10:30 T Z Mar Fri pm ( ) 31 \u00a0 th CEST'.split(' '),
		)
		const nearly = fc
			.record({
				between: fc.constantFrom(...'-/. '),
				year: fc.constantFrom('2024', '1999', '24', '0000'),
				month: fc.constantFrom('12', '2', '02', '31', 'Mar'),
				day: fc.constantFrom('09', '9', '29', '30', '32'),
				time: fc.constantFrom('', 'T10:30', ' 10:30:59.5', ' 25:00', ' 1:61', 'T'),
				zone: fc.constantFrom('', 'Z', '+02:00', '-25:00', ' pm', ' CEST', ' (Mon)'),
			})
			.map(
				({ between, year, month, day, time, zone }) =>
					[year, month, day].join(between) + time + zone,
			)
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.array(word).map((words) => words.join('')),
					nearly,
				),
				(raw) => {
					const parsed = parseDate(raw, 'UTC')
					if (!('date' in parsed)) return
					expect(parsed.date).toMatch(
						/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?$/,
					)
					expect(Date.parse(parsed.date)).not.toBeNaN()
				},
			),
			{ numRuns: 2000 },
		)
	})
})
