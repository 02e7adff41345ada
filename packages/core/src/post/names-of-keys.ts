import type { Post } from './post.ts'
import type { PostOptions } from './post-options.ts'

/** Names of authors and tags in place of their keys. */
export function withNames<Terms extends Pick<Post, 'authors' | 'tags'>>(
	terms: Terms,
	{ authorNames, tagNames }: Pick<PostOptions, 'authorNames' | 'tagNames'>,
): Terms {
	return {
		...terms,
		...(authorNames && { authors: namesOf(terms.authors, authorNames) }),
		...(tagNames && { tags: namesOf(terms.tags, tagNames) }),
	}
}

function namesOf(
	keys: readonly string[],
	names: Readonly<Record<string, string>>,
): readonly string[] {
	return [...new Set(keys.map((key) => (Object.hasOwn(names, key) ? (names[key] as string) : key)))]
}
