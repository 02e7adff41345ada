import { dateNames } from './date-names.ts'
import type { PostDate } from './post-date.ts'
import { type Segments, segmentsOf } from './segments.ts'

/** What a permalink is made from. */
export interface PermalinkParts {
	/** Folders that are sections, the outermost first. */
	readonly sections: readonly string[]
	/** What their lists call them, in the same order; slashes part segments. */
	readonly sectionSlugs: readonly string[]
	readonly title: string
	/** As written in the front matter. */
	readonly slug: string | undefined
	/** Of the file, or of the folder of a bundle. */
	readonly name: string
	readonly date: PostDate | undefined
}

/** `:year`, `:sections[1:]` */
const token = /:(\w+)(?:\[([^\]]*)\])?/g

const slice = /^(?:(\d+|last)|(\d+)?:(\d+|last)?)$/

type Read = (parts: PermalinkParts) => string

const dated =
	(read: (names: ReturnType<typeof dateNames>) => string): Read =>
	({ date }) =>
		date === undefined ? '' : read(dateNames(date))

const readers: Readonly<Record<string, Read>> = {
	year: dated(({ year }) => year),
	month: dated(({ month }) => month),
	monthname: dated(({ monthName }) => monthName),
	day: dated(({ day }) => day),
	weekday: dated(({ weekday }) => weekday),
	weekdayname: dated(({ weekdayName }) => weekdayName),
	yearday: dated(({ yearDay }) => yearDay),
	title: ({ title }) => title,
	slug: ({ slug, title }) => slug ?? title,
	contentbasename: ({ name }) => name,
	filename: ({ name }) => name,
	slugorcontentbasename: ({ slug, name }) => slug ?? name,
	slugorfilename: ({ slug, name }) => slug ?? name,
	section: ({ sections }) => sections[0] ?? '',
	sectionslug: ({ sectionSlugs }) => sectionSlugs[0] ?? '',
	// Parts of Go's layout of a date.
	'2006': dated(({ year }) => year),
	'06': dated(({ year }) => year.slice(-2)),
	'01': dated(({ month }) => month),
	'1': dated(({ month }) => String(Number(month))),
	January: dated(({ monthName }) => monthName),
	Jan: dated(({ monthName }) => monthName.slice(0, 3)),
	'02': dated(({ day }) => day),
	'2': dated(({ day }) => String(Number(day))),
	Monday: dated(({ weekdayName }) => weekdayName),
	Mon: dated(({ weekdayName }) => weekdayName.slice(0, 3)),
	'002': dated(({ yearDay }) => yearDay.padStart(3, '0')),
}

const lists = new Set(['sections', 'sectionslugs'])
const needsDate = new Set(
	Object.keys(readers).filter((name) => /^(?:year|month|day|week|\d|Jan|Mon)/.test(name)),
)

/** What is wrong with a pattern: the token that is none; `undefined` if all is well. */
export function unknownToken(pattern: string): string | undefined {
	for (const [written, name = '', range] of pattern.matchAll(token)) {
		const isList = lists.has(name)
		if (!isList && !Object.hasOwn(readers, name)) return written
		if (range !== undefined && !(isList && slice.test(range))) return written
	}
	return undefined
}

/**
 * Writes the segments of a URL as a pattern says.
 *
 * @param pattern Without tokens that are none: see {@link unknownToken}.
 * @returns `undefined` if the pattern speaks of a date and there is none, or if nothing is left of it.
 * @example
 * expandPermalink('/:year/:slug/', { title: 'Hello', date: '2024-10-09', … }) // ['2024', 'hello']
 * @see https://gohugo.io/configuration/permalinks/#tokens
 */
export function expandPermalink(
	pattern: string,
	parts: PermalinkParts,
	{ inPattern: segment, hasDeepSlugs }: Pick<Segments, 'inPattern' | 'hasDeepSlugs'> = segmentsOf(),
): readonly string[] | undefined {
	if (
		parts.date === undefined &&
		[...pattern.matchAll(token)].some(([, name = '']) => needsDate.has(name))
	)
		return undefined
	const written = pattern.replace(token, (all, name: string, range: string | undefined) => {
		// In Hugo a slug may have slashes.
		const deep = (slug: string) =>
			hasDeepSlugs ? slug.split('/').map(segment).join('/') : segment(slug)
		if (name === 'sections') return sliced(parts.sections, range).map(segment).join('/')
		if (name === 'sectionslugs') return sliced(parts.sectionSlugs, range).map(deep).join('/')
		const read = readers[name]?.(parts) ?? all
		const isSlug = name === 'sectionslug' || (parts.slug !== undefined && /^slug/.test(name))
		return isSlug ? deep(read) : segment(read)
	})
	const segments = written.split('/').filter((one) => one !== '' && one !== '.' && one !== '..')
	return segments.length === 0 ? undefined : segments
}

/** `[1:]`, `[:2]`, `[0]`, `[last]` of a list. */
function sliced(list: readonly string[], range: string | undefined): readonly string[] {
	const [, single, from = '0', to] = slice.exec(range ?? ':') ?? []
	const place = (written: string) => (written === 'last' ? list.length - 1 : Number(written))
	if (single !== undefined) return list.slice(place(single), place(single) + 1)
	return list.slice(place(from), to === undefined ? undefined : place(to))
}
