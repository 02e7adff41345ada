import type { StandardSchemaV1 } from '@standard-schema/spec'
import { withFolderNames } from '../metadata/folder-names.ts'
import type { BlogOptions } from '../options.ts'
import { createPostParser, type PostData, type PostResult } from './create-post-parser.ts'

/**
 * Parses the text of one post; touches no disk. For many posts make one {@link createPostParser}.
 *
 * @param text Markdown with or without front matter.
 * @param options `file` is the path that the URL, the slug and diagnostics come from (default `post.md`); the rest as in
 * {@link BlogOptions}. `now` (default: the clock) decides whether a post is scheduled or expired.
 * @returns The post, or none and a diagnostic of severity `error`.
 * @throws {BlogError} `PLUGIN` if a plug-in cannot be set up.
 *
 * @example
 * const { post } = await parsePost('# Hello\n\nOne two three.', { file: 'hello.md' })
 * post?.title // 'Hello'
 * post?.url // '/hello/'
 */
export async function parsePost<Schema extends StandardSchemaV1 | undefined = undefined>(
	text: string,
	options: BlogOptions<Schema> & { readonly file?: string } = {},
): Promise<PostResult<PostData<Schema>>> {
	const { file = 'post.md', ...rest } = withFolderNames(options)
	const parser = await createPostParser(rest as BlogOptions<Schema>, {
		content: rest.content ?? '',
		files: [file],
		assets: [],
	})
	const { post, diagnostics } = await parser.parse(text, file)
	return { ...(post && { post }), diagnostics: [...parser.diagnostics, ...diagnostics] }
}
