import type { FrontMatter } from '../../front-matter/read-front-matter.ts'
import type { BlogOptions } from '../../options.ts'
import { type DateKeys, type Dates, modified, OF_PATH } from '../read-dates.ts'

const scheduled = ['publishDate', 'pubDate', 'pubDatetime']

/**
 * Jekyll asks `published` for nothing but whether it is false, and of dates knows `date` and that of the name; keys that others
 * read come behind these, since the date is in the address.
 */
const jekyllDateKeys: DateKeys = {
	date: ['date', OF_PATH, ...scheduled, ...modified],
	lastmod: [...modified, 'date', ...scheduled],
	publishDate: [...scheduled, 'date'],
}

/** Keys of front matter that give the dates of a site, as far as they are not the usual ones. */
export function dateKeysOf({
	urls,
	dateKeys,
}: Pick<BlogOptions, 'urls' | 'dateKeys'>): DateKeys | undefined {
	return urls?.like === 'jekyll' ? { ...jekyllDateKeys, ...dateKeys } : dateKeys
}

/** Dates of a page of Jekyll's, which is there before the day that it says, if no key of another name says when it is to be. */
export function withoutSchedule(dates: Dates, { values }: FrontMatter): Dates {
	const names = new Set(Object.keys(values).map((key) => key.toLowerCase()))
	if (scheduled.some((key) => names.has(key.toLowerCase()))) return dates
	const { publishDate: _, ...others } = dates
	return others
}
