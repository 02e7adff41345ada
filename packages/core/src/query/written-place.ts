import type { Place } from '../diagnostics/diagnostic.ts'
import { placeOfName } from '../front-matter/names-in.ts'
import { type FrontMatter, readFrontMatter } from '../front-matter/read-front-matter.ts'
import { isText } from '../front-matter/text-of.ts'
import { aliasKeys, aliasUrl, uglyAlias } from '../metadata/aliases.ts'
import { urlKeys, wholeUrl } from '../metadata/post-url.ts'
import { type Taxonomy, termKeys } from '../metadata/taxonomies.ts'
import type { Post } from '../post/post.ts'

/** Where the front matter of a post says its URL; `undefined` if the path of the file does. */
export function placeOfUrl(post: Post<unknown>): Place | undefined {
	const frontMatter = frontMatterOf(post)
	const key = frontMatter && urlKey(post, frontMatter)
	return key && frontMatter.place([key])
}

/**
 * Finds the key of the front matter that says the URL of a post: the whole of it (`url`, Jekyll's `permalink`, Zola's `path`), or its last segment (`slug`).
 *
 * @param frontMatter Of that post.
 * @returns `undefined` if the path of the file says it.
 */
export function urlKey(
	{ url, language }: Post<unknown>,
	{ values }: FrontMatter,
): (typeof urlKeys)[number] | 'slug' | undefined {
	const homes = ['/', `/${language.toLowerCase()}/`]
	const whole = urlKeys.find((key) => {
		const value = values[key]
		return typeof value === 'string' && homes.some((home) => wholeUrl(key, value, home) === url)
	})
	return whole ?? (isText(values.slug) ? 'slug' : undefined)
}

/** Where an alias of a post is written. */
export function placeOfAlias(post: Post<unknown>, alias: string): Place | undefined {
	const frontMatter = frontMatterOf(post)
	const homes = [undefined, '/', `/${post.language.toLowerCase()}/`]
	const isSought = (written: string) =>
		homes.some((home) => {
			const path = aliasUrl(written, post.url, home)
			return path !== undefined && (path === alias || uglyAlias(path) === alias)
		})
	return frontMatter && placeOfName(frontMatter, aliasKeys, 'path', isSought)
}

/** Where a tag, category, … of a post is written. */
export function placeOfTerm(
	post: Post<unknown>,
	taxonomy: Taxonomy,
	name: string,
): Place | undefined {
	const frontMatter = frontMatterOf(post)
	const isSought = (written: string) => written === name
	const keys = frontMatter && termKeys(taxonomy, Object.keys(frontMatter.values))
	return (
		keys &&
		(placeOfName(frontMatter, keys, 'name', isSought) ??
			placeOfName(frontMatter, keys, 'whole', isSought))
	)
}

/** Read again, since few posts are reported; a post that went through JSON has no source. */
function frontMatterOf({
	source,
	file,
	frontMatterSyntax,
}: Post<unknown>): FrontMatter | undefined {
	return source ? readFrontMatter(source, file, frontMatterSyntax) : undefined
}
