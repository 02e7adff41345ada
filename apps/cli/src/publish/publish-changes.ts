import { BlogError, dateAt, type FrontMatterChanges, type Post, parseDate } from '@blog/core'

/**
 * Says what to change in the front matter of a draft to publish it.
 *
 * @param written Date as the author typed it. Default: now.
 * @param timeZone IANA name.
 * @throws {BlogError} `USAGE` if it is no draft, or cannot become a post by its front matter alone.
 */
export function publishChanges(
	post: Post<unknown>,
	written: string | undefined,
	timeZone = 'UTC',
): { readonly date: string; readonly changes: FrontMatterChanges } {
	const { draft, file, data } = post
	if (!draft)
		throw new BlogError(
			'USAGE',
			`Unexpected post ${file}: it is no draft${written === undefined ? '' : ', and --date is for drafts'}, ${whenShown(post)}`,
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

/** When a post that is no draft is shown, and how that is changed. */
function whenShown({ visibility, date, publishDate }: Post<unknown>): string {
	if (visibility === 'expired')
		return 'it is hidden since its `expiryDate`. Take that key out of its front matter to show it'
	if (visibility === 'scheduled')
		return `it comes out by itself on ${publishDate}. For another day change \`${publishDate === date ? 'date' : 'publishDate'}\` in its front matter`
	return date === undefined
		? 'it is published already'
		: `its date is ${date}. For another day change \`date\` in its front matter`
}
