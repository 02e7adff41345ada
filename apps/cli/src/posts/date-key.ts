import type { Authoring } from '@blog/builder/posts'
import type { Blog, BlogOptions, Post } from '@blog/core'

/**
 * Finds the key that has the date of a new post: what the config says, else the one of those of the generator that most posts have.
 *
 * @param dateKeys Keys of the site's own.
 * @param posts Is asked if there is a choice.
 */
export async function dateKeyOf(
	{ dateKeys: names }: Pick<Authoring, 'dateKeys'>,
	dateKeys: BlogOptions['dateKeys'],
	posts: () => Promise<Blog<unknown>>,
): Promise<string> {
	const own = ownDateKeys(dateKeys)
	const [first = 'date', ...others] = names
	if (own.length > 0) return own.includes('date') ? 'date' : (own[0] ?? first)
	if (others.length === 0) return first
	const all = (await posts()).posts
	const uses = (key: string) => all.filter((post) => keysOf(post).includes(key)).length
	return [...names].sort((a, b) => uses(b) - uses(a))[0] ?? first
}

/** Keys of the date that the site's config names, the first counts. */
export function ownDateKeys(dateKeys: BlogOptions['dateKeys']): readonly string[] {
	return (dateKeys?.date ?? []).filter((key) => !key.startsWith(':'))
}

/** Of the front matter as written. */
function keysOf({ fileData, data }: Post<unknown>): readonly string[] {
	const matter = fileData?.matter ?? data
	return typeof matter === 'object' && matter !== null ? Object.keys(matter) : []
}
