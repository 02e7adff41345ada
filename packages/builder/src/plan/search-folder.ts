import { frontMatterFlag, type Post } from '@blog/core'
import { type SearchDocument, textsFile } from '@blog/search'
import { searchDocument } from '../search/search-document.ts'
import type { SearchIndexer } from '../search/search-indexer.ts'
import { showsAll } from './archive-url.ts'
import type { PlanContext } from './context.ts'
import { postHash } from './digest.ts'
import type { MadeOutput, OutputFolder } from './output.ts'
import { searchPath } from './search-url.ts'

/** The texts of more posts are made again for writing: they would take more memory than that takes time. */
const MANY = 20_000

/** The files of the search in one language. */
export function searchFolder({ blog, home }: PlanContext, indexer: SearchIndexer): OutputFolder {
	// The oldest first: a new post at the end leaves most files as they are.
	const posts = [
		...blog.pages.filter((page) => !showsAll(page)),
		...blog.posts.toReversed(),
	].filter((post) => !frontMatterFlag(post, 'searchHidden'))
	let listed: Promise<readonly MadeOutput[]> | undefined
	const path = searchPath(home)
	return {
		path,
		kind: 'search',
		sources: [],
		recipe: () => posts.map(postHash),
		list() {
			listed ??= outputsOf(path, posts, indexer)
			return listed
		},
	}
}

async function outputsOf(
	folder: string,
	posts: readonly Post<unknown>[],
	indexer: SearchIndexer,
): Promise<readonly MadeOutput[]> {
	const documents = new Map<Post<unknown>, SearchDocument>()
	function documentOf(post: Post<unknown>): SearchDocument {
		const document = documents.get(post) ?? searchDocument(post)
		if (posts.length <= MANY) documents.set(post, document)
		return document
	}

	const { files, packs } = await indexer.index(folder, posts, documentOf)
	const texts = packs.map(({ path, from, to }) => {
		const packed = posts.slice(from, to)
		return outputOf(
			`${folder}/${path}`,
			() => textsFile(packed.map(documentOf)),
			() => packed.map(postHash),
		)
	})
	return [
		...files.map(({ path, content }) => outputOf(`${folder}/${path}`, () => content)),
		...texts,
	]
}

function outputOf(path: string, make: () => string, recipe?: () => unknown): MadeOutput {
	return {
		path,
		kind: 'search',
		sources: [],
		...(recipe && { recipe }),
		render: async () => ({ content: make(), ...(recipe && { recipe }) }),
	}
}
