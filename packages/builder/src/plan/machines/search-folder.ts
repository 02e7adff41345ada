import { frontMatterFlag, type Post } from '@blog/core'
import { type Pack, packExponent, packsOf, type SearchDocument, textsFile } from '@blog/search'
import { searchDocument } from '../../search/search-document.ts'
import type { SearchIndexer } from '../../search/search-indexer.ts'
import { postHash } from '../../text/digest.ts'
import type { PlanContext } from '../context.ts'
import type { MadeOutput, OutputFolder } from '../output.ts'
import { showsAll } from '../pages/archive-url.ts'
import { searchPath } from '../pages/search-url.ts'

/** Characters of a word with the space after it, and of all else that is shown of a post, about. */
const [WORD, REST] = [6, 150]

/** The files of the search in one language. */
export function searchFolder(
	{ blog, config, home }: PlanContext,
	indexer: SearchIndexer,
): OutputFolder {
	// The oldest first: a new post at the end leaves most files as they are.
	const posts = [
		...blog.pages.filter((page) => !showsAll(page)),
		...blog.posts.toReversed(),
	].filter(
		(post) => post.redirectTo === undefined && !frontMatterFlag(post, 'searchHidden', 'unlisted'),
	)
	const path = searchPath(home)
	// Known without their texts, so that files of texts can be made beside the pages.
	const words = posts.reduce((sum, post) => sum + post.words, 0)
	const exponent = packExponent(REST + (WORD * words) / Math.max(1, posts.length))
	const ids = () => posts.map(postHash)
	const documentOf = (post: Post<unknown>) => searchDocument(post, config.languageTags)
	let listed: Promise<readonly MadeOutput[]> | undefined

	async function list(): Promise<readonly MadeOutput[]> {
		const files = await indexer.make(path, ids(), exponent, (at) =>
			documentOf(posts[at] as Post<unknown>),
		)
		return files.map(({ path: file, content }) => ({
			path: `${path}/${file}`,
			kind: 'search',
			sources: [],
			render: async () => ({ content }),
		}))
	}

	return {
		path,
		kind: 'search',
		sources: [],
		outputs: packsOf(posts.length, exponent).map((pack) =>
			textsOutput(path, pack, posts, documentOf, indexer),
		),
		recipe: ids,
		list() {
			listed ??= list()
			return listed
		},
	}
}

/** A file of texts; whoever indexes them is told of them while they are there. */
function textsOutput(
	folder: string,
	{ path, from, to }: Pack,
	posts: readonly Post<unknown>[],
	documentOf: (post: Post<unknown>) => SearchDocument,
	indexer: SearchIndexer,
): MadeOutput {
	const packed = posts.slice(from, to)
	const recipe = () => packed.map(postHash)
	return {
		path: `${folder}/${path}`,
		kind: 'search',
		sources: packed.map(({ file }) => file),
		recipe,
		async render() {
			const documents = packed.map((post) => [postHash(post), documentOf(post)] as const)
			await indexer.add(folder, documents)
			return { content: textsFile(documents.map(([, document]) => document)), recipe }
		},
	}
}
