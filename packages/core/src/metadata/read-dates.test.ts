import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { readFrontMatter } from '../front-matter/read-front-matter.ts'
import { dateFromPath, type PathDate } from './date-in-path.ts'
import { hasDate, readDates } from './read-dates.ts'

function read(
	frontMatter: string,
	{ timeZone = 'UTC', inPath = undefined as PathDate | undefined } = {},
) {
	const diagnostics: Diagnostic[] = []
	const source = /^[+{]/.test(frontMatter) ? frontMatter : `---\n${frontMatter}\n---\n`
	const { dates } = readDates(
		readFrontMatter(source, 'a.md', 'common'),
		'a.md',
		timeZone,
		diagnostics,
		inPath,
	)
	return {
		dates,
		found: diagnostics.map(({ rule, line, column, message, hint }) => ({
			rule,
			line,
			column,
			message,
			hint,
		})),
	}
}

describe('readDates', () => {
	it("falls back from date to date in Hugo's order", () => {
		const day = (n: number) => `2024-01-0${n}`
		expect(read('date: 2024-01-01').dates).toEqual({
			date: day(1),
			lastmod: day(1),
			publishDate: day(1),
		})
		expect(read('publishDate: 2024-01-02').dates).toEqual({
			date: day(2),
			lastmod: day(2),
			publishDate: day(2),
		})
		expect(read('lastmod: 2024-01-03').dates).toEqual({ date: day(3), lastmod: day(3) })
		expect(
			read('modified: 2024-01-04\nunpublishdate: 2024-01-05\npubDate: 2024-01-02\ndate: 2024-01-01')
				.dates,
		).toEqual({ date: day(1), lastmod: day(4), publishDate: day(2), expiryDate: day(5) })
		expect(read('pubDate: 2024-01-01\nupdatedDate: 2024-01-02').dates).toEqual({
			date: day(1),
			lastmod: day(2),
			publishDate: day(1),
		})
		expect(read('date: 2024-01-01\nlast_modified_at: 2024-01-02').dates.lastmod).toBe(day(2))
		expect(read('title: A').dates).toEqual({})
	})

	it.each(['Last Modified', 'Created', 'git Last Modified', 'git Created'])(
		'knows what `%s` would be',
		(written) => {
			const { dates, found } = read(`date: ${written}`)
			expect(dates).toEqual({})
			expect(found).toMatchObject([
				{ rule: 'date-invalid', hint: expect.stringContaining('the day itself') },
			])
		},
	)

	it('takes `published` for a date, or for a boolean as Jekyll does', () => {
		expect(read('published: 2024-01-01').dates.date).toBe('2024-01-01')
		expect(read('published: true')).toEqual({ dates: {}, found: [] })
		for (const flag of ['"false"', 'no', 'Off', 'yes', 'on', '0'])
			expect(read(`published: ${flag}`)).toEqual({ dates: {}, found: [] })
	})

	it("takes a date from the path or from Zola's `path` where the front matter has none", () => {
		const inPath = { date: '2024-01-09', rest: '' }
		expect(read('title: A', { inPath }).dates.date).toBe('2024-01-09')
		expect(read('date: 2024-01-01', { inPath }).dates.date).toBe('2024-01-01')
		expect(read('+++\npath = "2015/01/09/Rust-1.0-alpha"\n+++\n').dates.date).toBe('2015-01-09')
	})

	it.each(['date:', 'date: ""', 'date: 0001-01-01T00:00:00Z'])('takes %j for no date', (yaml) => {
		expect(read(yaml)).toEqual({ dates: {}, found: [] })
	})

	it('warns once of a date that is not ISO, and shows what to write', () => {
		expect(read('title: A\ndate: 2014-06-30 9:00:00 -0400')).toMatchObject({
			dates: { date: '2014-06-30T09:00:00-04:00' },
			found: [
				{ rule: 'date-not-iso', line: 3, column: 1, hint: 'Write `2014-06-30T09:00:00-04:00`.' },
			],
		})
		expect(read('date: \u00a02017-09-12').found[0]?.hint).toBe(
			'Write `2017-09-12`, without the no-break space.',
		)
	})

	it.each([
		[
			'date: 2017-02-29',
			'`date: 2017-02-29`: 2017-02-29 does not exist',
			'February 2017 has 28 days.',
		],
		['+++\ndate = 2017-02-29\n+++\n', '2017-02-29 does not exist', 'February 2017 has 28 days.'],
		['{"date": "2017-02-29"}\n', '2017-02-29 does not exist', 'February 2017 has 28 days.'],
		['date: 2016', '`date: 2016`: it is a number', 'Write `YYYY-MM-DD`'],
		['date: 20160129', 'it is a number', 'Write `2016-01-29`.'],
		['date: [2016-01-29]', '`date: …`: it is a list', 'Write `YYYY-MM-DD`'],
		['date: {a: 1}', '`date: …`: it is a map', 'Write `YYYY-MM-DD`'],
		['date: true', 'it is a boolean', 'Write `YYYY-MM-DD`'],
		[`date: ${'x'.repeat(1000)}`, `\`date: ${'x'.repeat(60)}…\``, 'Write `YYYY-MM-DD`'],
	])('reports %j as an error', (source, message, hint) => {
		const { dates, found } = read(source)
		expect(dates).toEqual({})
		expect(found).toMatchObject([
			{
				rule: 'date-invalid',
				message: expect.stringContaining(message),
				hint: expect.stringContaining(hint),
			},
		])
	})

	it.each(['title: A', 'date: 2024-01-01'])(
		'reports a date in the path that does not exist beside %j',
		(yaml) => {
			const inPath = dateFromPath('2017-02-29-slug')
			expect(read(yaml, inPath && { inPath }).found).toEqual([
				{
					rule: 'date-invalid',
					line: 1,
					column: 1,
					message: 'Unexpected date `2017-02-29` in the path: 2017-02-29 does not exist',
					hint: 'February 2017 has 28 days. Mend the path.',
				},
			])
		},
	)

	it.each(['2017-09-11', '2017-11-09'])('reads `11-9-2017` as the day of its name %s', (day) => {
		const inPath = dateFromPath(`${day}-a`)
		const { dates, found } = read('date: 11-9-2017 9:00', inPath && { inPath })
		expect(dates.date).toBe(`${day}T09:00:00Z`)
		expect(found).toMatchObject([{ rule: 'date-not-iso' }])
	})

	it.each(['date', 'lastmod'])('does not guess what `%s: 11-9-2017` means', (key) => {
		const inPath = dateFromPath(key === 'date' ? '2017-09-12-a' : '2017-09-11-a')
		expect(read(`${key}: 11-9-2017`, inPath && { inPath }).found).toMatchObject([
			{ rule: 'date-invalid', message: expect.stringContaining('cannot be told apart') },
		])
	})

	it("reports a date in Zola's `path` at that key", () => {
		expect(read('+++\ntitle = "A"\npath = "2015/02/30/a"\n+++\n').found).toMatchObject([
			{ rule: 'date-invalid', line: 3, column: 1 },
		])
	})

	it('reports every wrong date, also one that another key stands in for', () => {
		const { dates, found } = read('date: soon\npubDate: 2024-01-01\nexpiryDate: never')
		expect(dates).toMatchObject({ date: '2024-01-01' })
		expect(found.map(({ line }) => line)).toEqual([2, 4])
	})
})

describe('hasDate', () => {
	it.each([
		['date: 2024-02-30', true],
		['path: 2015/02/30/a', true],
		['path: 2015/13/40/a', false],
		['published: true', false],
		['date:', false],
	])('%j: %s', (yaml, expected) => {
		expect(hasDate(readFrontMatter(`---\n${yaml}\n---\n`, 'a.md', 'common'))).toBe(expected)
	})
})
