import { parseDate } from './parse-date.ts'
import type { PostDate } from './post-date.ts'

/** The date that a path names, or what is wrong with it; and the last segment without it. */
export type PathDate = { readonly rest: string } & (
	| { readonly date: PostDate }
	| {
			/** As in the path: `2017-02-29`. */
			readonly written: string
			readonly problem: string
			readonly hint?: string
	  }
)

const inName = /^(\d{4}-\d{1,2}-\d{1,2})(?:[-T](\d{2}-\d{2}-\d{2}))?(?:[-_]+(.*))?$/s
const inFolders = /(?:^|\/)((\d{4})\/(\d{1,2})\/(\d{1,2}))\/([^/]+)\/?$/
const clock = /^(?:[01]\d|2[0-3])-[0-5]\d-[0-5]\d$/

/**
 * Finds the date in a path: of a file or bundle `2012-01-05-hello`, with a time `2012-01-05-10-30-00-hello`, or of folders
 * `2015/01/09/hello`.
 *
 * @param path Without extension and `/index`; also the value of Zola's `path`.
 * @param timeZone IANA name, for a time in the path.
 * @returns `undefined` if there is nothing like a date. Folders such as `2015/13/40` may count anything else and are no date.
 * @example
 * dateFromPath('posts/2012-01-05-hello') // { date: '2012-01-05', rest: 'hello' }
 * dateFromPath('2017-02-29-hello') // { problem: '2017-02-29 does not exist', written: '2017-02-29', rest: 'hello', … }
 * @see https://gohugo.io/configuration/front-matter/#dates for `:filename`
 */
export function dateFromPath(path: string, timeZone = 'UTC'): PathDate | undefined {
	const name = path.slice(path.lastIndexOf('/') + 1)
	const [, day, numbers, rest = ''] = inName.exec(name) ?? []
	if (day !== undefined) {
		const isTimed = numbers !== undefined && clock.test(numbers)
		// Numbers that are no time are a part of the name.
		const kept = isTimed ? rest : [numbers, rest].filter(Boolean).join('-')
		const iso = day.replace(/-(?=\d(?:-|$))/g, '-0')
		return read(isTimed ? `${iso}T${numbers.replaceAll('-', ':')}` : iso, day, kept, timeZone)
	}
	const [, written = '', year, month = '', date = '', last = ''] = inFolders.exec(path) ?? []
	if (year === undefined || !isWithin(month, 12) || !isWithin(date, 31)) return undefined
	const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
	return read(iso, written, last, timeZone)
}

function read(iso: string, written: string, rest: string, timeZone: string): PathDate {
	const parsed = parseDate(iso, timeZone)
	return 'date' in parsed ? { date: parsed.date, rest } : { ...parsed, written, rest }
}

function isWithin(written: string, most: number): boolean {
	return Number(written) >= 1 && Number(written) <= most
}
