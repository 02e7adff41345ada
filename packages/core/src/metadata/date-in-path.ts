import { parseDate } from './parse-date.ts'
import type { PostDate } from './post-date.ts'

const inName = /^(\d{4}-\d{2}-\d{2})(?:[-T](\d{2}-\d{2}-\d{2}))?(?:[-_]+(.*))?$/s
const inFolders = /(?:^|\/)(\d{4})\/(\d{1,2})\/(\d{1,2})\/([^/]+)\/?$/

/**
 * Finds the date in a path: of a file or bundle `2012-01-05-hello`, with a time `2012-01-05-10-30-00-hello`, or of folders
 * `2015/01/09/hello`.
 *
 * @param path Without extension and `/index`; also the value of Zola's `path`.
 * @param timeZone IANA name, for a time in the path.
 * @returns The date and the last segment without it; `undefined` if there is none that exists.
 * @example dateFromPath('posts/2012-01-05-hello') // { date: '2012-01-05', rest: 'hello' }
 * @see https://gohugo.io/configuration/front-matter/#dates for `:filename`
 */
export function dateFromPath(
	path: string,
	timeZone = 'UTC',
): { readonly date: PostDate; readonly rest: string } | undefined {
	const name = path.slice(path.lastIndexOf('/') + 1)
	const [, day, time, rest = ''] = inName.exec(name) ?? []
	if (day !== undefined) {
		const timed = time && parseDate(`${day}T${time.replaceAll('-', ':')}`, timeZone)
		if (timed && 'date' in timed) return { date: timed.date, rest }
		const parsed = parseDate(day, timeZone)
		// Numbers that are no time are a part of the name.
		const name = time && rest !== '' ? `${time}-${rest}` : (time ?? rest)
		return 'date' in parsed ? { date: parsed.date, rest: name } : undefined
	}
	const [, year, month = '', date = '', last = ''] = inFolders.exec(path) ?? []
	if (year === undefined) return undefined
	const parsed = parseDate(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`, timeZone)
	return 'date' in parsed ? { date: parsed.date, rest: last } : undefined
}
