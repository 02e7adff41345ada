import type { Authoring } from '@blog/builder/posts'
import {
	BlogError,
	dateAt,
	type FieldValue,
	type Post,
	parseDate,
	publishedFlag,
	readFrontMatter,
} from '@blog/core'
import { isInDrafts } from './draft-move.ts'

/** What to write into the front matter of a draft. */
export interface Publication {
	/** Absent where none is wanted: in a page or list that has no key of it. */
	readonly date?: string
	readonly changes: Readonly<Record<string, FieldValue>>
}

/**
 * Says what to change in the front matter of a draft to publish it: the key that hides it, and the one that has its date. A page or list
 * gets a date where its author says one or has begun to, or where it becomes a post of `_posts`.
 *
 * @param written Date as the author typed it. Default: now.
 * @param timeZone IANA name.
 * @param site How it wants posts, keys of the date, the first that is there counts, and the one where none is.
 * @throws {BlogError} `USAGE` if it is no draft.
 */
export function publishChanges(
	post: Post<unknown>,
	written: string | undefined,
	timeZone = 'UTC',
	{
		hiding,
		dateKeys,
		dateKey,
	}: Pick<Authoring, 'hiding' | 'dateKeys'> & { readonly dateKey: string },
): Publication {
	const { draft, file } = post
	if (!draft)
		throw new BlogError(
			'USAGE',
			`Unexpected post ${file}: it is no draft${written === undefined ? '' : ', and --date is for drafts'}, ${whenShown(post)}`,
		)
	const parsed = written === undefined ? undefined : parseDate(written, timeZone)
	if (parsed && 'problem' in parsed)
		throw new BlogError(
			'USAGE',
			`Unexpected date ${written}: ${parsed.problem}. ${parsed.hint ?? 'Write `2024-10-09` or `2024-10-09 08:30`.'}`,
		)
	const { values } = readFrontMatter(post.source, file, post.frontMatterSyntax)
	const key = [...dateKeys, 'pubDate', 'pubDatetime'].find((name) => Object.hasOwn(values, name))
	const date = parsed?.date ?? dateAt(Date.now(), timeZone)
	const isScheduled = Object.hasOwn(values, 'publishDate')
	const isDated = post.kind === 'post' || Boolean(parsed ?? key) || isInDrafts(file)
	return {
		...((isDated || isScheduled) && { date }),
		changes: {
			...shownFlags(file, values, hiding),
			...(isDated && { [key ?? dateKey]: date }),
			// A day that was meant for it before would hide it.
			...(isScheduled && { publishDate: date }),
		},
	}
}

/** Flags that show it: those that hide it now, else that of the site, unless its folder alone hides it. */
function shownFlags(
	file: string,
	values: Readonly<Record<string, unknown>>,
	{ key, hides }: Authoring['hiding'],
): Readonly<Record<string, boolean>> {
	const flags = {
		...(Object.hasOwn(values, 'draft') && { draft: false }),
		...(publishedFlag(values.published) === false && { published: true }),
	}
	if (Object.keys(flags).length > 0 || isInDrafts(file)) return flags
	return { [key]: !hides }
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
