import type { Taxonomy } from '../metadata/taxonomies.ts'
import { wholeNumber } from '../metadata/whole-number.ts'
import type { Post } from '../post/post.ts'
import { keyIn } from './key-in.ts'

/**
 * Sorts the posts of a term by Hugo's `tags_weight` and its like, the greatest last and those without first; the others stay in their order.
 *
 * @see https://gohugo.io/content-management/taxonomies/#order-taxonomies
 */
export function byTermWeight<Data>(
	posts: readonly Post<Data>[],
	{ word }: Pick<Taxonomy, 'word'>,
): readonly Post<Data>[] {
	const key = `${word.toLowerCase()}_weight`
	const weights = new Map<Post<Data>, number>()
	for (const post of posts) {
		const weight = wholeNumber(keyIn(post.fileData?.matter ?? post.data, key))
		if (weight !== 0) weights.set(post, weight)
	}
	if (weights.size === 0) return posts
	return posts.toSorted((a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0))
}
