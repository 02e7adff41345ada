import { type Diagnostic, frontMatterFlag, type Post } from '@blog/core'
import { type Pack, packExponent, packsOf, type SearchDocument, textsFile } from '@blog/search'
import { searchDocument } from '../../search/search-document.ts'
import type { SearchIndexer } from '../../search/search-indexer.ts'
import { postHash } from '../../text/digest.ts'
import type { PlanContext } from '../context.ts'
import type { MadeOutput, OutputFolder } from '../output.ts'
import { pageFailed } from '../page-failed.ts'
import { showsAll } from '../pages/archive-url.ts'
import { searchPath } from '../pages/search-url.ts'

/** Characters of a word with the space after it, and of all else that is shown of a post, about. */
const [WORD, REST] = [6, 150]

/** The files of the search in one language. */
export function searchFolder(
	{ blog, home, dir }: PlanContext,
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
	let listed: Promise<readonly MadeOutput[]> | undefined

	async function list(): Promise<readonly MadeOutput[]> {
		const documentOf = (at: number) => documentOfPost(dir, posts[at] as Post<unknown>).document
		const files = await indexer.make(path, ids(), exponent, documentOf)
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
			textsOutput(path, pack, posts, indexer, dir),
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
	indexer: SearchIndexer,
	dir: string,
): MadeOutput {
	const packed = posts.slice(from, to)
	const recipe = () => packed.map(postHash)
	return {
		path: `${folder}/${path}`,
		kind: 'search',
		sources: packed.map(({ file }) => file),
		recipe,
		async render() {
			const found = packed.map((post) => documentOfPost(dir, post))
			const documents = found.map(({ document }) => document)
			await indexer.add(
				folder,
				packed.map((post, at) => [postHash(post), documents[at] as SearchDocument] as const),
			)
			const content = textsFile(documents)
			const diagnostics = found.flatMap(({ failure }) => failure ?? [])
			// Of what failed nobody knows whether it fails the next time.
			return diagnostics.length > 0 ? { content, diagnostics } : { content, recipe }
		},
	}
}

/** Without its text if that cannot be read as plug-ins have left it. */
function documentOfPost(
	dir: string,
	post: Post<unknown>,
): { readonly document: SearchDocument; readonly failure?: Diagnostic } {
	try {
		return { document: searchDocument(post) }
	} catch (error) {
		return { document: searchDocument(post, []), failure: pageFailed(dir, post.file, error) }
	}
}
