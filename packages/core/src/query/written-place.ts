import type { Place } from '../diagnostics/diagnostic.ts'
import { aliasKeys, aliasUrl, urlKeys, wholeUrl } from '../metadata/post-url.ts'
import { type Taxonomy, termKeys } from '../metadata/taxonomies.ts'
import { placeOfName } from '../parse/names-in.ts'
import { type FrontMatter, readFrontMatter } from '../parse/read-front-matter.ts'
import { isText } from '../parse/text-of.ts'
import type { Post } from '../post/post.ts'

/** Where the front matter of a post says its URL; `undefined` if the path of the file does. */
export function placeOfUrl(post: Post<unknown>): Place | undefined {
	const frontMatter = frontMatterOf(post)
	const homes = ['/', `/${post.language.toLowerCase()}/`]
	const key =
		urlKeys.find((key) => {
			const value = frontMatter?.values[key]
			return (
				typeof value === 'string' && homes.some((home) => wholeUrl(key, value, home) === post.url)
			)
		}) ?? (isText(frontMatter?.values.slug) ? 'slug' : undefined)
	return key && frontMatter?.place([key])
}

/** Where an alias of a post is written. */
export function placeOfAlias(post: Post<unknown>, alias: string): Place | undefined {
	const frontMatter = frontMatterOf(post)
	const isSought = (written: string) => aliasUrl(written, post.url) === alias
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
	return keys && placeOfName(frontMatter, keys, 'name', isSought)
}

/** Read again, since few posts are reported; a post that went through JSON has no source. */
function frontMatterOf({ source, file }: Post<unknown>): FrontMatter | undefined {
	return source ? readFrontMatter(source, file) : undefined
}
