import type { FrontMatter } from '../front-matter/read-front-matter.ts'

/** Begins the name of a key with the tags that a file of data gives: `tags of posts/posts.json`. */
const ofData = 'tags of '

/**
 * Puts the tags of folders before those that a post has itself, each once. `override:tags` counts alone.
 *
 * @see https://www.11ty.dev/docs/data-deep-merge/
 */
export function eleventyTags(frontMatter: FrontMatter): FrontMatter {
	const { values } = frontMatter
	const inherited = Object.keys(values).filter((key) => key.startsWith(ofData))
	const overriding = values['override:tags']
	if (inherited.length === 0 && overriding === undefined) return frontMatter
	const all = [...inherited.map((key) => values[key]), values.tags].flatMap(listOf)
	const tags = overriding === undefined ? [...new Set(all)] : listOf(overriding)
	const found = Object.entries(values).filter(([key]) => !key.startsWith(ofData))
	const merged = Object.assign(Object.create(null), Object.fromEntries(found), { tags })
	return { ...frontMatter, values: merged }
}

/** Names of collections that its starters show nowhere as topics: `filterTagList` of eleventy-base-blog. */
const ofLists: ReadonlySet<string> = new Set(['all', 'nav', 'post', 'posts'])

/** Leaves out tags that are there for lists alone. */
export function withoutCollections<Terms extends { readonly tags: readonly string[] }>(
	terms: Terms,
): Terms {
	return { ...terms, tags: terms.tags.filter((tag) => !ofLists.has(tag)) }
}

function listOf(tags: unknown): readonly unknown[] {
	if (typeof tags === 'string')
		return tags
			.split(',')
			.map((tag) => tag.trim())
			.filter(Boolean)
	return Array.isArray(tags) ? tags : []
}
