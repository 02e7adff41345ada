import type { FrontMatter } from '../parse/read-front-matter.ts'
import { parseDate } from './parse-date.ts'
import { publishedFlag } from './published-flag.ts'

/**
 * Tells whether the front matter hides a post. What decides on that and cannot be read hides it, too: a mistake must not publish what was
 * meant to wait.
 *
 * @param draft Value of `draft`, if it could be read.
 * @param timeZone IANA name, for date-times without an offset.
 */
export function isDraft(
	{ values }: FrontMatter,
	draft: boolean | undefined,
	timeZone: string,
): boolean {
	if (draft !== undefined) return draft
	if (isWritten(values.draft)) return true
	if (values.published !== undefined && publishedFlag(values.published) === false) return true
	const dates = [values.publishDate, values.expiryDate, values.unpublishDate]
	return dates.some((date) => isWritten(date) && 'problem' in parseDate(String(date), timeZone))
}

/** Tells whether a key has a value, empty text excluded. */
export function isWritten(value: unknown): boolean {
	return value !== undefined && value !== null && value !== ''
}
