import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import type { FrontMatter } from '../parse/read-front-matter.ts'
import type { PostDate } from '../post/post.ts'
import { dateFromPath } from './date-in-path.ts'
import { parseDate } from './parse-date.ts'

/** The dates of a post. */
export interface Dates {
	readonly date?: PostDate
	readonly lastmod?: PostDate
	readonly publishDate?: PostDate
	readonly expiryDate?: PostDate
}

/** Which keys give which date, the first that is there; Hugo's order, with the names that Astro's starters use. */
const published = ['publishDate', 'pubDate', 'published'] as const
const modified = ['lastmod', 'modified', 'updated', 'updatedDate'] as const
const sources = {
	date: ['date', ...published, ...modified],
	lastmod: [...modified, 'date', ...published],
	publishDate: [...published, 'date'],
	expiryDate: ['expiryDate', 'unpublishDate'],
} as const

/**
 * Reads the dates of a post. Every key that cannot be a date is reported once, at its place.
 *
 * @param timeZone IANA name, for date-times without an offset.
 * @param inPath Date from the path of the file, used where the front matter has none.
 * @see https://gohugo.io/configuration/front-matter/#dates
 */
export function readDates(
	frontMatter: FrontMatter,
	file: string,
	timeZone: string,
	diagnostics: Diagnostic[],
	inPath?: PostDate,
): Dates {
	const known = new Map<string, PostDate | undefined>()
	const read = (key: string): PostDate | undefined => {
		if (!known.has(key)) known.set(key, readDate(frontMatter, key, file, timeZone, diagnostics))
		return known.get(key)
	}
	const zolaPath = frontMatter.values.path
	const elsewhere =
		inPath ?? (typeof zolaPath === 'string' ? dateFromPath(zolaPath)?.date : undefined)
	const dates: Record<string, PostDate> = {}
	for (const [name, keys] of Object.entries(sources)) {
		const date =
			keys.map(read).find((value) => value !== undefined) ??
			(name === 'expiryDate' ? undefined : elsewhere)
		if (date !== undefined) dates[name] = date
	}
	return dates
}

function readDate(
	frontMatter: FrontMatter,
	key: string,
	file: string,
	timeZone: string,
	diagnostics: Diagnostic[],
): PostDate | undefined {
	const value = frontMatter.values[key]
	// Jekyll's `published: true` and its like are no dates; an empty value is none either.
	if (
		value === undefined ||
		value === null ||
		value === '' ||
		(key === 'published' && isBoolean(value))
	)
		return undefined
	const place = frontMatter.place([key])
	const parsed =
		typeof value === 'string' ? parseDate(value, timeZone) : { problem: 'it is no text' }
	if ('problem' in parsed) {
		const message = `Unexpected \`${key}: ${String(value)}\`: ${parsed.problem}`
		diagnostics.push(
			report('date-invalid', file, message, {
				place,
				hint: 'Write `YYYY-MM-DD` or `YYYY-MM-DDThh:mm:ss+hh:mm`.',
			}),
		)
		return undefined
	}
	if (!parsed.iso) {
		const message = `Unexpected form of \`${key}: ${String(value)}\``
		diagnostics.push(
			report('date-not-iso', file, message, { place, hint: `Write \`${parsed.date}\`.` }),
		)
	}
	return parsed.date
}

function isBoolean(value: unknown): boolean {
	return typeof value === 'boolean' || value === 'true' || value === 'false'
}
