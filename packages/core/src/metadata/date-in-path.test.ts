import { describe, expect, it } from 'vitest'
import { dateFromPath } from './date-in-path.ts'

describe('dateFromPath', () => {
	it.each([
		['2012-01-05-hello', '2012-01-05', 'hello'],
		['_posts/a/2012-01-05-hello-2013', '2012-01-05', 'hello-2013'],
		['2012-01-05_hello', '2012-01-05', 'hello'],
		['2012-01-05', '2012-01-05', ''],
		['2012-01-05-10-30-00-hello', '2012-01-05T10:30:00Z', 'hello'],
		['2012-01-05T10-30-00-hello', '2012-01-05T10:30:00Z', 'hello'],
		['2012-01-05-10-30-00', '2012-01-05T10:30:00Z', ''],
		['2012-01-05-99-99-99-luftballons', '2012-01-05', '99-99-99-luftballons'],
		['2012-01-05-7.0-release', '2012-01-05', '7.0-release'],
		['2015/01/09/Rust-1.0-alpha', '2015-01-09', 'Rust-1.0-alpha'],
		['inside-rust/2019/9/5/hello/', '2019-09-05', 'hello'],
		['_posts/2016-1-9-hello', '2016-01-09', 'hello'],
		['blog/2015/01/09/2016-02-03-hello', '2016-02-03', 'hello'],
	])('finds in %s', (path, date, rest) => {
		expect(dateFromPath(path)).toEqual({ date, rest })
	})

	it.each([
		'hello',
		'2015/13/09/a',
		'2015/12/32/a',
		'2024/00/01/a',
		'2015/01/a',
		'12012-01-05-x',
		'2012-01-05x',
		'',
	])('finds none in %j', (path) => {
		expect(dateFromPath(path)).toBeUndefined()
	})

	it.each([
		['2017-02-29-hello', '2017-02-29', 'hello', 'February 2017 has 28 days.'],
		['posts/2017-13-01_hello', '2017-13-01', 'hello', 'Months are 01 to 12.'],
		['2017-02-29-10-30-00-hello', '2017-02-29', 'hello', 'February 2017 has 28 days.'],
		['2017-02-29-99-00-00-hello', '2017-02-29', '99-00-00-hello', 'February 2017 has 28 days.'],
		['2017-02-29', '2017-02-29', '', 'February 2017 has 28 days.'],
		['posts/2017/2/29/hello', '2017/2/29', 'hello', 'February 2017 has 28 days.'],
	])('says what is wrong with the date in %s', (path, written, rest, hint) => {
		const problem = expect.stringMatching(/^2017-\d\d-\d\d does not exist$/)
		expect(dateFromPath(path)).toEqual({ written, rest, problem, hint })
	})

	it('reads a time in the given zone', () => {
		expect(dateFromPath('2012-01-05-10-30-00-a', 'Asia/Tokyo')).toMatchObject({
			date: '2012-01-05T10:30:00+09:00',
		})
		expect(dateFromPath('2012-01-05-a', 'Asia/Tokyo')).toMatchObject({ date: '2012-01-05' })
	})
})
