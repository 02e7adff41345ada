import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { BlogOptions } from '../options.ts'
import type { PostData } from '../post/create-post-parser.ts'
import type { Blog } from '../query/blog.ts'
import { type Known, knownOf, type LoadedFile, loadOnce, storedOf } from './load-once.ts'
import { mistakeOf } from './mistake-of.ts'
import { openPostStore } from './post-store.ts'
import { expectContent, lastTexts, type RememberedFiles, remember } from './remembered-files.ts'
import { renamedFiles } from './renamed-files.ts'

/** A blog that is loaded again and again. */
export interface BlogLoader<Data> {
	/** Loads the blog as it is on disk now; files that have not changed since the last time are the same posts. */
	load(): Promise<Blog<Data>>
	/** Why files could not become posts the last time, one error for each. */
	readonly unread: readonly Diagnostic[]
	/** Those of them whose post is what it was before, under the former name if they were renamed. */
	readonly kept: ReadonlySet<string>
}

/**
 * Loads a blog more than once, for a server or a watcher: only what has changed is read and parsed again. The `store` of the options is
 * read and written the first time.
 *
 * @param remembered What to remember of good files, empty at first, filled by the loader; another loader of the same blog may go on with it. Then what cannot be read
 * stays the post that it was, also if it is renamed meanwhile, and content that is gone all at once is an error. Default: what cannot be read is left out.
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
	remembered?: RememberedFiles,
): BlogLoader<PostData<Schema>> {
	let before: Known<PostData<Schema>> | undefined
	let unread: readonly Diagnostic[] = []
	let kept: ReadonlySet<string> = new Set()
	return {
		get unread() {
			return unread
		},
		get kept() {
			return kept
		},
		async load() {
			const store = before ? undefined : openPostStore(options)
			const keeping = { remembered: true, traced: true, recorded: store !== undefined }
			const known = before ?? store?.before
			const now = await loadOnce(dir, options, known, keeping)
			const { loaded } = now
			if (remembered) expectContent(now, remembered)
			if (!options.overlay) store?.write(storedOf(loaded))
			before = knownOf(loaded)
			unread = loaded.flatMap((one) => mistakeOf(one) ?? [])
			const renamed = remembered ? renamedFiles(now, remembered) : new Map<string, string>()
			const texts = remembered ? lastTexts(loaded, remembered, renamed) : new Map<string, string>()
			kept = new Set([...texts.keys()].map((file) => renamed.get(file) ?? file))
			if (remembered) remember(now, known, remembered, renamed)
			return texts.size === 0 ? now.folder.createBlog(loaded) : withTexts(texts, loaded)
		},
	}

	/** The blog as it would be if some files still had other texts. */
	async function withTexts(
		texts: ReadonlyMap<string, string>,
		loaded: readonly LoadedFile<PostData<Schema>>[],
	): Promise<Blog<PostData<Schema>>> {
		const overlay = new Map([...(options.overlay ?? []), ...texts])
		const keeping = { remembered: true, traced: true, recorded: false }
		const then = await loadOnce(dir, { ...options, overlay }, before, keeping)
		const broken = new Map(
			loaded.filter(({ file }) => texts.has(file)).map((one) => [one.file, one]),
		)
		before = knownOf(then.loaded.map((one) => broken.get(one.file) ?? one))
		return then.folder.createBlog(
			then.loaded.map((one) => {
				const { diagnostics } = broken.get(one.file) ?? one
				return { ...one, diagnostics }
			}),
		)
	}
}
