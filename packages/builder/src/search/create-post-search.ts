import type { Post } from '@blog/core'
import type { FoundSection, SearchResult } from '@blog/search'

/** A post that was found. */
export interface FoundPost {
	readonly post: Post<unknown>
	/** Places in it, the best first. */
	readonly sections: readonly FoundSection[]
}

/** What was found in posts. */
export interface FoundPosts extends Pick<SearchResult, 'total' | 'corrections'> {
	readonly items: readonly FoundPost[]
}

/** Posts that are indexed. */
export interface PostSearch {
	/** Finds all posts that `find` would give, the best first, without looking for the places in them: that is what takes time. */
	findAll(query: string): Promise<readonly Post<unknown>[]>
	/**
	 * Finds posts as the search of the site does: words in any of their forms, misspelt ones too, the best first.
	 *
	 * @param limit Most posts to return.
	 * @param offset How many of the best to leave out. Default none.
	 */
	find(query: string, limit: number, offset?: number): Promise<FoundPosts>
}

/**
 * Indexes posts, in memory: some milliseconds for each.
 *
 * @param posts The newest first, as a blog has them.
 * @example
 * const search = await createPostSearch(blog.posts)
 * const { items } = await search.find('race detector', 20)
 */
export async function createPostSearch(posts: readonly Post<unknown>[]): Promise<PostSearch> {
	// Not before: who only lists posts imports this file too, and needs neither search nor renderer.
	const [
		{ createAnalyser, createWordIndex, loadStemmers, openSearch, packsOf, textsFile },
		{ searchDocument },
	] = await Promise.all([import('@blog/search'), import('./search-document.ts')])
	const oldestFirst = posts.toReversed()
	const { analyse } = createAnalyser(await loadStemmers(posts.map(({ language }) => language)))
	const analysed = oldestFirst.map((post) => analyse(searchDocument(post)))
	// A file for each text: most are never asked for.
	const texts = new Map(packsOf(posts.length, 0).map(({ path, from }) => [path, oldestFirst[from]]))
	const words = new Map(createWordIndex(analysed, 0).map(({ path, content }) => [path, content]))
	const search = openSearch(async (path) => {
		const post = texts.get(path)
		return JSON.parse(post ? textsFile([searchDocument(post)]) : (words.get(path) ?? 'null'))
	})
	const byUrl = new Map(posts.map((post) => [post.url, post]))
	return {
		async find(query, limit, offset = 0) {
			const { total, corrections, items } = await search.find(query, { limit, offset, words: 12 })
			const found = items.flatMap(({ url, sections }) => {
				const post = byUrl.get(url)
				return post ? [{ post, sections }] : []
			})
			return { total, corrections, items: found }
		},
		async findAll(query) {
			const numbers = await search.rank(query, { words: 12 })
			return numbers.flatMap((number) => oldestFirst[number] ?? [])
		},
	}
}
