import type { Post } from '@blog/core'
import { type FoundSection, openSearch, type SearchResult, textsFile } from '@blog/search'
import { searchDocument } from './search-document.ts'
import { type SearchIndexer, searchIndexer } from './search-indexer.ts'

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

/**
 * Finds posts as the search of the site does: words in any of their forms, misspelt ones too, the best first.
 *
 * @param posts The newest first, as a blog has them.
 * @param limit Most posts to return.
 */
export async function searchPosts(
	posts: readonly Post<unknown>[],
	query: string,
	limit: number,
	indexer: SearchIndexer = searchIndexer(),
): Promise<FoundPosts> {
	const oldestFirst = posts.toReversed()
	const { files, packs } = await indexer.index('posts', oldestFirst, searchDocument)
	const contents = new Map(files.map(({ path, content }) => [path, content]))
	const search = openSearch(async (path) => {
		const pack = packs.find((one) => one.path === path)
		const documents = pack && oldestFirst.slice(pack.from, pack.to).map(searchDocument)
		return JSON.parse(documents ? textsFile(documents) : (contents.get(path) ?? 'null'))
	})
	const { total, corrections, items } = await search.find(query, { limit, words: 12 })
	const byUrl = new Map(posts.map((post) => [post.url, post]))
	return {
		total,
		corrections,
		items: items.flatMap(({ url, sections }) => {
			const post = byUrl.get(url)
			return post ? [{ post, sections }] : []
		}),
	}
}
