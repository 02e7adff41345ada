import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { StandardSchemaV1 } from '@standard-schema/spec'
import { BlogError } from '../diagnostics/blog-error.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import { checkTimeZone } from '../metadata/check-time-zone.ts'
import type { BlogOptions } from '../options.ts'
import { createPostParser, type PostData } from '../post/create-post-parser.ts'
import type { Post } from '../post/post.ts'
import type { Blog, Skipped } from '../query/blog.ts'
import { createBlog } from '../query/create-blog.ts'
import { bundleResources } from './bundle-resources.ts'
import { listFiles } from './list-files.ts'
import { mapConcurrently } from './map-concurrently.ts'
import { readSource } from './read-source.ts'

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
	checkTimeZone(options.timeZone)
	const root = resolve(dir)
	const content = options.content ?? ((await isFolder(join(root, 'content'))) ? 'content' : '')
	if (!(await isFolder(join(root, content))))
		throw new BlogError(
			'CONTENT_NOT_FOUND',
			`Expected a folder of Markdown at ${join(root, content)}`,
		)

	const listing = await listFiles(join(root, content), content)
	// A bare folder is nobody's idea of bundles: every file in it is a post.
	const resources =
		content === ''
			? new Map<string, string>()
			: bundleResources(listing.markdown, content, options.languages ?? [])
	const files = listing.markdown.filter((file) => !resources.has(file))
	const parser = createPostParser(options, {
		content,
		files,
		assets: listing.assets,
	})
	const diagnostics: Diagnostic[] = [...listing.diagnostics, ...parser.diagnostics]
	const skipped: Skipped[] = []
	const posts: Post<PostData<Schema>>[] = []

	const results = await mapConcurrently(files, options.concurrency ?? 32, async (file) => {
		const read = await readSource(join(root, file), file)
		return 'text' in read ? parser.parse(read.text, file) : { diagnostics: [read.problem] }
	})
	for (const [index, result] of results.entries()) {
		diagnostics.push(...result.diagnostics)
		if ('post' in result && result.post) posts.push(result.post)
		else
			skipped.push({
				file: files[index] as string,
				reason: reasonIn(result.diagnostics),
			})
	}

	for (const [file, index] of resources) {
		const message = `Unexpected Markdown in a leaf bundle, expected a page: it is a resource of ${index}`
		const hint = 'Rename that file to `_index.md` if the folder holds posts.'
		diagnostics.push(report('bundle-resource', file, message, { hint }))
		skipped.push({ file, reason: message })
	}

	const { timeZone, drafts, future, expired } = options
	return createBlog({
		posts,
		assets: listing.assets,
		skipped,
		diagnostics,
		content,
		...(timeZone !== undefined && { timeZone }),
		shown: { drafts, future, expired },
	})
}

function reasonIn(diagnostics: readonly Diagnostic[]): string {
	return (
		diagnostics.find(({ severity }) => severity === 'error')?.message ?? 'It could not be parsed'
	)
}

async function isFolder(path: string): Promise<boolean> {
	return (await stat(path).catch(() => undefined))?.isDirectory() ?? false
}
