import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import type { FrontMatter } from '../front-matter/read-front-matter.ts'
import { lazily } from '../lazily.ts'
import { dateFromPath, type PathDate } from './date-in-path.ts'
import { type ParsedDate, parseDate } from './parse-date.ts'
import type { PostDate } from './post-date.ts'
import { publishedFlag } from './published-flag.ts'

/** The dates of a post. */
export interface Dates {
	readonly date?: PostDate
	readonly lastmod?: PostDate
	readonly publishDate?: PostDate
	readonly expiryDate?: PostDate
}

/** Which keys give which date, the first that is there; Hugo's order, with the names that Astro's starters, AstroPaper, Docusaurus and Jekyll's plug-ins use. */
const published = ['publishDate', 'pubDate', 'pubDatetime', 'published'] as const
/** Which say that a post was changed. */
export const modified = [
	...['lastmod', 'modified', 'updated', 'updatedDate', 'modDatetime'],
	...['last_modified_at', 'last_update.date'],
] as const
/** Keys whose date the path may say too. */
const saysWhen: ReadonlySet<string> = new Set(['date', ...published])
/** In {@link sources} the date that the path says: a post is not published when it was changed last. */
export const OF_PATH = ':path'
const sources = {
	date: ['date', ...published, OF_PATH, ...modified],
	lastmod: [...modified, 'date', ...published],
	publishDate: [...published, 'date'],
	expiryDate: ['expiryDate', 'unpublishDate'],
} as const

/** Keys of one's own that give dates: Hugo's `frontmatter`. */
export type DateKeys = { readonly [Name in keyof Dates]?: readonly string[] }

/** In {@link DateKeys} the date that the path of the file has. */
export const FROM_NAME = ':filename'

/** Dates, and where the first of them comes from. */
export interface FoundDates {
	readonly dates: Dates
	/** Whether `date` is that of the name of the file, because the keys say so. */
	readonly isFromName: boolean
	/** Whether it cannot be told when the post is to be shown: a date that says so cannot be read, or stands twice. */
	readonly isUncertain: boolean
}

/**
 * Reads the dates of a post. Every key that cannot be a date is reported once, at its place; so is a date in
 * the path that does not exist, also where the front matter has another.
 *
 * @param timeZone IANA name, for date-times without an offset, but for those that the front matter knows to be of UTC.
 * @param inPath Date from the path of the file, used where the front matter does not say when the post is published.
 * @param dateKeys Keys instead of the usual ones.
 * @see https://gohugo.io/configuration/front-matter/#dates
 */
export function readDates(
	frontMatter: FrontMatter,
	file: string,
	timeZone: string,
	diagnostics: Diagnostic[],
	inPath?: PathDate,
	dateKeys: DateKeys = {},
): FoundDates {
	const known = new Map<string, PostDate | undefined>()
	const unread = new Set<string>()
	const fromName = lazily(() => dateOf(inPath, file, { line: 1, column: 1 }, diagnostics))
	const names = new Map(Object.keys(frontMatter.values).map((key) => [key.toLowerCase(), key]))
	const read = (written: string): PostDate | undefined => {
		if (written === FROM_NAME) return fromName()
		if (written === OF_PATH) return elsewhere
		const key = names.get(written.toLowerCase()) ?? written
		if (!known.has(key)) {
			const before = diagnostics.length
			const day =
				saysWhen.has(key) && inPath && 'date' in inPath ? inPath.date.slice(0, 10) : undefined
			const date = readDate(frontMatter, key, file, { timeZone, day }, diagnostics)
			const isUnread = date === undefined && diagnostics.length > before
			if (isUnread && !isOfFile.test(String(frontMatter.values[key]))) unread.add(written)
			known.set(key, date)
		}
		return known.get(key)
	}
	const { path } = frontMatter.values
	const inZolaPath = typeof path === 'string' ? dateFromPath(path, timeZone) : undefined
	const elsewhere = fromName() ?? dateOf(inZolaPath, file, frontMatter.place(['path']), diagnostics)
	const dates: Record<string, PostDate> = {}
	let isFromName = false
	for (const [name, usual] of Object.entries(sources)) {
		const keys = dateKeys[name as keyof Dates] ?? usual
		const found = keys.map((key) => [key, read(key)] as const)
		const [key, first] = found.find(([, value]) => value !== undefined) ?? []
		if (name === 'date') isFromName = key === FROM_NAME
		const date = first ?? (name === 'expiryDate' ? undefined : elsewhere)
		if (date !== undefined) dates[name] = date
	}
	const keysOf = (name: 'publishDate' | 'expiryDate'): readonly string[] =>
		dateKeys[name] ?? sources[name]
	const deciding = [
		...['publishDate', ...keysOf('expiryDate')],
		// Where there is another date, that one says when.
		...(dates.publishDate === undefined ? keysOf('publishDate') : []),
	]
	const isRepeated = (['publishDate', 'expiryDate'] as const)
		.flatMap((name) => {
			const keys = keysOf(name)
			const first = keys.findIndex((key) => read(key) !== undefined)
			return first < 0 ? keys : keys.slice(0, first + 1)
		})
		.some((key) => frontMatter.repeated.has(names.get(key.toLowerCase()) ?? key))
	return {
		dates,
		isFromName,
		isUncertain: isRepeated || deciding.some((key) => unread.has(key)),
	}
}

function dateOf(
	inPath: PathDate | undefined,
	file: string,
	place: Place,
	diagnostics: Diagnostic[],
): PostDate | undefined {
	if (inPath === undefined || 'date' in inPath) return inPath?.date
	const { written, problem, hint = '' } = inPath
	const message = `Unexpected date \`${written}\` in the path: ${problem}`
	const advice = `${hint} Mend the path.`.trim()
	diagnostics.push(report('date-invalid', file, message, { place, hint: advice }))
	return undefined
}

/** Tells whether the front matter has something meant as a date, readable or not. */
export function hasDate({ values }: FrontMatter): boolean {
	const isWritten = sources.date.some((key) => {
		const value = values[key]
		return value !== undefined && value !== null && value !== '' && !isFlag(key, value)
	})
	return isWritten || (typeof values.path === 'string' && dateFromPath(values.path) !== undefined)
}

function readDate(
	frontMatter: FrontMatter,
	key: string,
	file: string,
	known: { readonly timeZone: string; readonly day: string | undefined },
	diagnostics: Diagnostic[],
): PostDate | undefined {
	const path = key.split('.')
	const value = valueAt(frontMatter.values, path)
	// `published: true` and its like are no dates; an empty value is none either.
	if (
		value === undefined ||
		value === null ||
		value === '' ||
		(key === 'published' && isFlag(key, value))
	)
		return undefined
	const zone = frontMatter.isUtc?.(path) ? 'UTC' : known.timeZone
	const parsed = parseValue(value, zone, known.day)
	// Go's zero time, which Hugo takes for no date.
	if ('date' in parsed && parsed.date.startsWith('0001-01-01')) return undefined
	if ('date' in parsed && parsed.iso) return parsed.date

	const place = frontMatter.place(path)
	const written = frontMatter.written(path) ?? (typeof value === 'object' ? '…' : String(value))
	const shown = `\`${key}: ${written.length > 60 ? `${written.slice(0, 60)}…` : written}\``
	if ('problem' in parsed) {
		const hint = isOfFile.test(written)
			? ofFile
			: (parsed.hint ?? 'Write `YYYY-MM-DD` or `YYYY-MM-DDThh:mm:ss+hh:mm`.')
		const message = `Unexpected ${shown}: ${parsed.problem}`
		diagnostics.push(report('date-invalid', file, message, { place, hint }))
		return undefined
	}
	const space = /[^\S \t\r\n]/.test(written) ? ', without the no-break space' : ''
	const message = `Unexpected form of ${shown}, expected an ISO 8601 date`
	const hint = `Write \`${parsed.date}\`${space}.`
	diagnostics.push(report('date-not-iso', file, message, { place, hint, instead: parsed.date }))
	return parsed.date
}

/** Dates that Eleventy takes from the file, or asks Git for. https://www.11ty.dev/docs/dates/ */
const isOfFile = /^(?:git )?(?:last modified|created)$/i
const ofFile =
	'Write the day itself, as `YYYY-MM-DD`: what the system or Git knows of a file is another day after the next checkout.'

function valueAt(values: unknown, path: readonly string[]): unknown {
	return path.reduce<unknown>(
		(inner, key) =>
			typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
				? (inner as Readonly<Record<string, unknown>>)[key]
				: undefined,
		values,
	)
}

function parseValue(value: unknown, timeZone: string, day: string | undefined): ParsedDate {
	if (typeof value === 'string') return parseDate(value, timeZone, day)
	if (typeof value === 'number' && /^\d{8}$/.test(String(value)))
		return parseDate(String(value), timeZone)
	return {
		problem: `it is ${Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'a map' : `a ${typeof value}`}`,
	}
}

function isFlag(key: string, value: unknown): boolean {
	return typeof value === 'boolean' || (key === 'published' && publishedFlag(value) !== undefined)
}
