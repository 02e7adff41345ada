import type { StandardSchemaV1 } from '@standard-schema/spec'
import { BlogError } from '../diagnostics/blog-error.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { BlogOptions } from '../options.ts'
import { engineId } from './engine-id.ts'
import type { PostRecord } from './post-record.ts'
import { readStore, writeStore } from './store-file.ts'
import type { Reads } from './trace-reads.ts'

/** What is kept of one content file. */
export interface StoredPost {
	/** Of the file as it was read; absent if it was too new. */
	readonly signature?: string | undefined
	/** What the post is made of besides its text. */
	readonly facts: string
	/** Of {@link facts} and of the text. */
	readonly hash: string
	/** What plug-ins have read to make it. */
	readonly reads?: Reads
	/** Whether the file became a post. */
	readonly hasPost: boolean
	/** Its tree was remark-parse's. */
	readonly usesRemark?: boolean
	/** The post; absent if it cannot be written down. */
	readonly record?: PostRecord
	readonly diagnostics: readonly Diagnostic[]
}

/** What an earlier run has kept, and will be kept of this one. */
export interface PostStore {
	/** By content file. */
	readonly before: ReadonlyMap<string, StoredPost>
	/** Replaces what is kept, unless it is the same. */
	write(posts: ReadonlyMap<string, StoredPost>): void
}

/**
 * Opens the store that the options name; one that is damaged, of other options or of another version is empty.
 *
 * @throws {BlogError} `CONFIG_INVALID` if it cannot be known whether plug-ins or the schema changed.
 */
export function openPostStore(
	options: BlogOptions<StandardSchemaV1 | undefined>,
): PostStore | undefined {
	const { store, schema, remarkPlugins = [], shortcodes = {} } = options
	if (store === undefined) return undefined
	const hasCode =
		schema !== undefined || remarkPlugins.length > 0 || Object.keys(shortcodes).length > 0
	if (store.key === undefined && hasCode)
		throw new BlogError(
			'CONFIG_INVALID',
			'Expected `store.key`, a text that changes when the schema, a plug-in or a shortcode does',
		)
	const key = JSON.stringify([engineId, store.key, dataOf(options)])
	const value = readStore(store.file, key)
	const before: PostStore['before'] = value instanceof Map ? value : new Map()
	return {
		before,
		write(posts) {
			if (!isSame(before, posts)) writeStore(store.file, key, posts)
		},
	}
}

/** Options that are data and that posts are made with; whether a post is seen, and where links lead, is decided each time. */
function dataOf(options: BlogOptions<StandardSchemaV1 | undefined>): object {
	const left = new Set([
		'schema',
		'remarkPlugins',
		'shortcodes',
		'store',
		'concurrency',
		'patience',
	])
	for (const key of ['leftOut', 'url', 'drafts', 'future', 'expired', 'now', 'overlay'])
		left.add(key)
	return Object.fromEntries(Object.entries(options).filter(([key]) => !left.has(key)))
}

/** Posts that were kept are the very objects that were read. */
function isSame(before: PostStore['before'], posts: PostStore['before']): boolean {
	return before.size === posts.size && [...posts].every(([file, post]) => before.get(file) === post)
}
