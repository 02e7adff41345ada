import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { BlogOptions } from '../options.ts'
import type { PostData } from '../post/create-post-parser.ts'
import type { Blog } from '../query/blog.ts'
import { loadOnce, storedOf } from './load-once.ts'
import { openPostStore } from './post-store.ts'

/**
 * Loads a folder of Markdown as a typed, immutable blog.
 *
 * Nothing in a post is ever evaluated, links out of the folder are not followed, and a file that cannot be read or parsed is
 * in `blog.skipped` with a diagnostic while the rest is loaded. So is, in a site's content folder, Markdown beside the
 * `index.md` of a leaf bundle, or below it.
 *
 * @param dir The folder: of posts, or of a site with a `content` folder in it.
 * @param options See {@link BlogOptions}.
 * @throws {BlogError} `CONFIG_INVALID` if there is no such time zone; `CONTENT_NOT_FOUND` if there is no such folder, `IO` if it cannot be listed; `PLUGIN` if a plug-in cannot be set up.
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
	const { folder, loaded } = await loadOnce(dir, options, store?.before, {
		remembered: store !== undefined,
		traced: store !== undefined,
		recorded: store !== undefined,
	})
	if (!options.overlay) store?.write(storedOf(loaded))
	return folder.createBlog(loaded)
}
