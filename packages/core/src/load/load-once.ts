import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { BlogOptions } from '../options.ts'
import type { PostData } from '../post/create-post-parser.ts'
import { type Keeping, type KnownPost, type LoadedPost, loadPost } from './load-post.ts'
import { MANY_POSTS } from './many-posts.ts'
import { mapConcurrently } from './map-concurrently.ts'
import { type ContentFolder, openFolder } from './open-folder.ts'
import type { StoredPost } from './post-store.ts'
import { createTurns } from './turns.ts'

/** By content file. */
export type Known<Data> = ReadonlyMap<string, KnownPost<Data>>

/** What became of a content file. */
export type LoadedFile<Data> = LoadedPost<Data> & { readonly file: string }

/** What became of a folder. */
export interface LoadedFolder<Data> {
	readonly folder: ContentFolder<Data>
	/** In the order of the folder's files. */
	readonly loaded: readonly LoadedFile<Data>[]
	/** Whether texts and trees are made again of the files, since there are so many. */
	readonly light: boolean
}

/** Loads a folder, and of it only what has changed if something is known. */
export async function loadOnce<Schema extends StandardSchemaV1 | undefined>(
	dir: string,
	options: BlogOptions<Schema>,
	before: Known<PostData<Schema>> | undefined,
	keeping: Omit<Keeping, 'light'>,
): Promise<LoadedFolder<PostData<Schema>>> {
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
	return { folder, loaded, light }
}

/** What can be written down. */
export function storedOf(loaded: readonly LoadedFile<unknown>[]): ReadonlyMap<string, StoredPost> {
	const stored = new Map<string, StoredPost>()
	for (const { file, kept } of loaded)
		if (kept && (!kept.hasPost || kept.record)) stored.set(file, kept)
	return stored
}

/** The same with the posts themselves. */
export function knownOf<Data>(loaded: readonly LoadedFile<Data>[]): Known<Data> {
	const known = new Map<string, KnownPost<Data>>()
	for (const { file, kept, post } of loaded)
		if (kept) known.set(file, post ? { ...kept, post } : kept)
	return known
}
