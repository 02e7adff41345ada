import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { BlogOptions } from '../options.ts'
import type { PostData } from '../post/create-post-parser.ts'
import type { Blog } from '../query/blog.ts'
import { type Keeping, type KnownPost, type LoadedPost, loadPost } from './load-post.ts'
import { MANY_POSTS } from './many-posts.ts'
import { mapConcurrently } from './map-concurrently.ts'
import { openFolder } from './open-folder.ts'
import { openPostStore, type StoredPost } from './post-store.ts'
import { createTurns } from './turns.ts'

/**
 * Loads a folder of Markdown as a typed, immutable blog.
 *
 * Nothing in a post is ever evaluated, links out of the folder are not followed, and a file that cannot be read or parsed is
 * in `blog.skipped` with a diagnostic while the rest is loaded. So is, in a site's content folder, Markdown beside the
 * `index.md` of a leaf bundle, or below it.
 *
 * @param dir The folder: of posts, or of a site with a `content` folder in it.
 * @param options See {@link BlogOptions}.
 * @throws {BlogError} `CONFIG_INVALID` if there is no such time zone; `CONTENT_NOT_FOUND` if there is no such folder; `PLUGIN` if a plug-in cannot be set up.
 * @throws The reason of `signal`, when it is aborted.
 *
 * @example
 * import { loadBlog } from '@blog/core/node'
 * import { z } from 'zod'
 *
 * const blog = await loadBlog('.', { schema: z.object({ title: z.string(), stars: z.number().default(0) }) })
 * for (const post of blog.posts) console.log(post.date, post.title, post.readingTime, post.data.stars)
 */
export async function loadBlog<Schema extends StandardSchemaV1 | undefined = undefined>(
	dir: string,
	options: BlogOptions<Schema> = {},
): Promise<Blog<PostData<Schema>>> {
	const store = openPostStore(options)
	const { blog, loaded } = await loadOnce(dir, options, store?.before, {
		remembered: store !== undefined,
		traced: store !== undefined,
		recorded: store !== undefined,
	})
	if (!options.overlay) store?.write(storedOf(loaded))
	return blog
}

/** A blog that is loaded again and again. */
export interface BlogLoader<Data> {
	/** Loads the blog as it is on disk now; files that have not changed since the last time are the same posts. */
	load(): Promise<Blog<Data>>
}

/**
 * Loads a blog more than once, for a server or a watcher: only what has changed is read and parsed again. The `store` of the options is
 * read and written the first time.
 *
 * @throws {BlogError} When loading, as {@link loadBlog}.
 *
 * @example
 * const loader = blogLoader('my-blog')
 * let blog = await loader.load()
 * watch('my-blog/content', async () => { blog = await loader.load() })
 */
export function blogLoader<Schema extends StandardSchemaV1 | undefined = undefined>(
	dir: string,
	options: BlogOptions<Schema> = {},
): BlogLoader<PostData<Schema>> {
	let before: Known<PostData<Schema>> | undefined
	return {
		async load() {
			const store = before ? undefined : openPostStore(options)
			const { blog, loaded } = await loadOnce(dir, options, before ?? store?.before, {
				remembered: true,
				traced: true,
				recorded: store !== undefined,
			})
			if (!options.overlay) store?.write(storedOf(loaded))
			before = knownOf(loaded)
			return blog
		},
	}
}

/** By content file. */
type Known<Data> = ReadonlyMap<string, KnownPost<Data>>

/** What became of a content file. */
type LoadedFile<Data> = LoadedPost<Data> & { readonly file: string }

async function loadOnce<Schema extends StandardSchemaV1 | undefined>(
	dir: string,
	options: BlogOptions<Schema>,
	before: Known<PostData<Schema>> | undefined,
	keeping: Omit<Keeping, 'light'>,
): Promise<{
	readonly blog: Blog<PostData<Schema>>
	readonly loaded: readonly LoadedFile<PostData<Schema>>[]
}> {
	const folder = await openFolder(dir, options)
	const light = folder.files.length > MANY_POSTS
	const nextTurn = createTurns()
	const loaded = await mapConcurrently(folder.files, options.concurrency ?? 32, async (file) => {
		const turn = nextTurn()
		if (turn) await turn
		options.signal?.throwIfAborted()
		const post = await loadPost(folder, file, before?.get(file), { ...keeping, light })
		return { file, ...post }
	})
	return { blog: folder.createBlog(loaded), loaded }
}

/** What can be written down. */
function storedOf(loaded: readonly LoadedFile<unknown>[]): ReadonlyMap<string, StoredPost> {
	const stored = new Map<string, StoredPost>()
	for (const { file, kept } of loaded)
		if (kept && (!kept.hasPost || kept.record)) stored.set(file, kept)
	return stored
}

/** The same with the posts themselves. */
function knownOf<Data>(loaded: readonly LoadedFile<Data>[]): Known<Data> {
	const known = new Map<string, KnownPost<Data>>()
	for (const { file, kept, post } of loaded)
		if (kept) known.set(file, post ? { ...kept, post } : kept)
	return known
}
