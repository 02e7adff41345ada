import { BlogError, dateAt, type FrontMatterChanges, type Post, parseDate } from '@blog/core'

/**
 * Says what to change in the front matter of a draft to publish it.
 *
 * @param written Date as the author typed it. Default: now.
 * @param timeZone IANA name.
 * @throws {BlogError} `USAGE` if it is no draft, or cannot become a post by its front matter alone.
 */
export function publishChanges(
	{ draft, file, data, date: before }: Post<unknown>,
	written: string | undefined,
	timeZone = 'UTC',
): { readonly date: string; readonly changes: FrontMatterChanges } {
	if (!draft)
		throw new BlogError(
			'USAGE',
			`Unexpected post ${file}: it is no draft${before === undefined ? '' : `, its date is ${before}`}`,
		)
	if (file.split('/').includes('_drafts'))
		throw new BlogError(
			'USAGE',
			`Unexpected place ${file}: what lies in _drafts is a draft, move it to _posts`,
		)
	const parsed = written === undefined ? undefined : parseDate(written, timeZone)
	if (parsed && 'problem' in parsed)
		throw new BlogError(
			'USAGE',
			`Unexpected date ${written}: ${parsed.problem}. ${parsed.hint ?? 'Write `2024-10-09` or `2024-10-09 08:30`.'}`,
		)
	const date = parsed?.date ?? dateAt(Date.now(), timeZone)
	const keys = new Set(typeof data === 'object' && data !== null ? Object.keys(data) : [])
	const key = ['date', 'pubDate'].find((name) => keys.has(name)) ?? 'date'
	return {
		date,
		changes: {
			draft: false,
			[key]: date,
			// A day that was meant for it before would hide it.
			...(keys.has('publishDate') && { publishDate: date }),
		},
	}
}
