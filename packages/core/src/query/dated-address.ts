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
	const { name, datedName } = readContentPath(post.file, languages, 'UTC', contents)
	const [short, slug] = [slugify(name), slugify(datedName)]
	const end = new RegExp(`(?<=/)${escapeExpression(encodePath(short))}(?=(?:\\.html|/)$)`)
	if (slug === short || post.slug !== short || !end.test(post.url)) return undefined
	return makePost({ ...post, slug, url: post.url.replace(end, () => encodePath(slug)) }, post)
}
