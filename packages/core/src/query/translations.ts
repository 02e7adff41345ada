import { byCodeUnit } from '../by-code-unit.ts'
import type { Post } from '../post/post.ts'

/** Which posts are one in several languages. */
export interface Translations<Data> {
	/** That there are posts in: the default first, then in the order of the options. */
	readonly languages: readonly string[]
	/** The others, in the order of {@link languages}. */
	of(post: Post<Data>): readonly Post<Data>[]
	/** The one in a language. */
	in(language: string, post: Post<Data>): Post<Data> | undefined
}

/**
 * Finds translations by their key. Of several posts that have one key and language the first by path counts.
 *
 * @param posts Visible posts, pages and lists, by path.
 * @param order Languages, the default first.
 */
export function findTranslations<Data>(
	posts: readonly Post<Data>[],
	order: readonly string[],
): Translations<Data> {
	const byKey = new Map<string, Map<string, Post<Data>>>()
	const present = new Set<string>()
	for (const post of posts) {
		present.add(post.language)
		if (post.translationKey === undefined) continue
		const group = byKey.get(post.translationKey) ?? new Map<string, Post<Data>>()
		byKey.set(post.translationKey, group)
		if (!group.has(post.language)) group.set(post.language, post)
	}
	const groupOf = ({ translationKey }: Post<Data>) =>
		translationKey === undefined ? undefined : byKey.get(translationKey)
	const known = order.filter((language) => present.has(language))
	const others = [...present].filter((language) => !order.includes(language)).sort(byCodeUnit)
	const languages = Object.freeze([...new Set([...known, ...others])])
	return {
		languages,
		of(post) {
			const group = groupOf(post)
			if (group === undefined || group.size < 2) return []
			return languages.flatMap((language) =>
				language === post.language ? [] : (group.get(language) ?? []),
			)
		},
		in: (language, post) => (post.language === language ? post : groupOf(post)?.get(language)),
	}
}
