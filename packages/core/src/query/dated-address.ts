import { escapeExpression } from '../escape-expression.ts'
import type { ContentFolders } from '../metadata/content-folders.ts'
import { readContentPath } from '../metadata/content-path.ts'
import { slugify } from '../metadata/slug.ts'
import { encodePath } from '../metadata/url.ts'
import { makePost } from '../post/make-post.ts'
import type { Post } from '../post/post.ts'
import { placeOfUrl } from './written-place.ts'

/**
 * Gives a post the address that it has with the date of its name.
 *
 * @param languages That names of files may end in.
 * @returns `undefined` if the name has none, or says nothing of the address.
 */
export function withDatedAddress<Data>(
	post: Post<Data>,
	languages: readonly string[],
	contents: ContentFolders,
): Post<Data> | undefined {
	if (placeOfUrl(post) !== undefined) return undefined
	const found = undatedEnd(post, languages, contents)
	if (found === undefined) return undefined
	const { slug, end } = found
	return makePost({ ...post, slug, url: post.url.replace(end, () => encodePath(slug)) }, post)
}

/** Whether the front matter of a post says the address that its name without its date would give it. */
export function saysUndatedAddress(
	post: Post<unknown>,
	languages: readonly string[],
	contents: ContentFolders,
): boolean {
	return placeOfUrl(post) !== undefined && undatedEnd(post, languages, contents) !== undefined
}

/** Finds the end of an address that is the name of the file without its date, and the slug that has it. */
function undatedEnd(
	post: Post<unknown>,
	languages: readonly string[],
	contents: ContentFolders,
): { readonly slug: string; readonly end: RegExp } | undefined {
	const { name, datedName } = readContentPath(post.file, languages, 'UTC', contents)
	const [short, slug] = [slugify(name), slugify(datedName)]
	const end = new RegExp(`(?<=/)${escapeExpression(encodePath(short))}(?=(?:\\.html|/)$)`)
	return slug === short || post.slug !== short || !end.test(post.url) ? undefined : { slug, end }
}
