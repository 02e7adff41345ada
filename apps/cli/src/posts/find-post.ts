import type { Blog, BlogError, Post } from '@blog/core'
import { hiddenAs, namesOf } from './hidden-as.ts'
import type { Naming } from './post-name.ts'

/**
 * Finds the post or page that an author calls so.
 *
 * @param given As of `postName`.
 * @throws {BlogError} As of `postName` and {@link findPost}.
 */
export async function findNamedPost(
	given: string,
	blog: Blog<unknown>,
	naming: Naming,
): Promise<Post<unknown>> {
	const { postName } = await import('./post-name.ts')
	return findPost(postName(given, blog, naming), blog, given)
}

/**
 * Finds a post or page by slug, id, path of the site or file; by a slug without case and accents too, if it fits one alone.
 *
 * @param slug As `postName` reads what an author has typed.
 * @param given What the author has typed, for messages.
 * @throws {BlogError} `USAGE` with what was probably meant, or why it is hidden.
 */
export async function findPost(
	slug: string,
	blog: Blog<unknown>,
	given: string,
): Promise<Post<unknown>> {
	const post = blog.get(slug) ?? shownOf(blog).find(({ file }) => file === slug)
	if (post) return post
	if (!hiddenAs(slug, blog)) {
		const { unaccented } = await import('../options/spellings.ts')
		const typed = unaccented(slug)
		const fitting = slugsOf(blog).filter((one) =>
			unaccented(one).some((spelling) => typed.includes(spelling)),
		)
		const [only, ...others] = new Set(fitting)
		const meant = only !== undefined && others.length === 0 ? blog.get(only) : undefined
		if (meant) return meant
	}
	throw await notFound(slug, blog, given)
}

/** How a post that its dates or its author hide is shown all the same. */
const flags: Readonly<Record<string, string>> = {
	draft: '--drafts',
	scheduled: '--future',
	expired: '--expired',
}

function shownOf({ posts, unlisted, pages, lists }: Blog<unknown>): readonly Post<unknown>[] {
	return [...posts, ...unlisted, ...pages, ...lists].filter(({ isUnwritten }) => !isUnwritten)
}

function slugsOf({ posts, unlisted, pages }: Blog<unknown>): readonly string[] {
	return [...posts, ...unlisted, ...pages].map((one) => one.slug)
}

async function notFound(slug: string, blog: Blog<unknown>, given: string): Promise<BlogError> {
	const { skipped } = blog
	const [{ BlogError, nearestName }, { spellings }] = await Promise.all([
		import('@blog/core'),
		import('../options/spellings.ts'),
	])
	const unexpected = `Unexpected ${kindOf(given)} ${given}`
	const hidden = hiddenAs(slug, blog)
	if (hidden) {
		return new BlogError(
			'USAGE',
			`${unexpected}: ${hidden.file} is skipped (${hidden.reason})${adviceOf(hidden.reason)}`,
		)
	}
	const slugs = isFile(slug) ? shownOf(blog).map(({ file }) => file) : slugsOf(blog)
	const typed = spellings(slug)
	const [containing, ...others] = slugs.filter((one) =>
		spellings(one).some((spelling) => typed.some((part) => part !== '' && spelling.includes(part))),
	)
	const near = nearestName(slug, slugs) ?? (others.length === 0 ? containing : undefined)
	if (near === undefined) {
		const name = nearestName(
			slug,
			skipped.flatMap(({ file }) => namesOf(file)),
		)
		const meant = skipped.find(({ file }) => name !== undefined && namesOf(file).includes(name))
		if (meant)
			return new BlogError(
				'USAGE',
				`${unexpected}, did you mean ${name}? It is skipped (${meant.reason})${adviceOf(meant.reason)}`,
			)
	}
	return new BlogError(
		'USAGE',
		`${unexpected}${near === undefined ? ', expected one that `blog list` shows' : `, did you mean ${near}?`}`,
	)
}

function kindOf(given: string): 'file' | 'address' | 'slug' {
	if (isFile(given)) return 'file'
	return /^(?:\/|https?:)/i.test(given) ? 'address' : 'slug'
}

function isFile(name: string): boolean {
	return /\.(?:mdx?|markdown)$/i.test(name)
}

function adviceOf(reason: string): string {
	const flag = flags[reason]
	return flag === undefined ? '' : `; say ${flag} to see it`
}
