import type { Blog } from '@blog/core'

/** The page of a tag that posts had, and that of the tag that they have now. */
export interface TermAddress {
	readonly from: string
	readonly to: string
}

/**
 * Finds pages of tags that have another address, in every language.
 *
 * @param from Tags that went.
 * @param to The tag that posts have in their place.
 */
export function termAddresses(
	before: Blog<unknown>,
	after: Blog<unknown>,
	from: readonly string[],
	to: string,
): readonly TermAddress[] {
	return before.languages.flatMap((language) => {
		const [old, now] = [before.inLanguage(language), after.inLanguage(language)]
		const url = now.term('tags', to)?.url
		return from.flatMap((name): readonly TermAddress[] => {
			const gone = old.term('tags', name)?.url
			if (gone === undefined || url === undefined || gone === url) return []
			const isThere = now.terms('tags').some((one) => one.url === gone && one.posts.length > 0)
			return isThere ? [] : [{ from: gone, to: url }]
		})
	})
}
