import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import { readContentPath } from '../metadata/content-path.ts'
import type { BlogOptions } from '../options.ts'
import { createMarkdownProcessor } from '../parse/create-markdown-processor.ts'
import { parseSource } from '../parse/parse-source.ts'
import { createPost } from './create-post.ts'
import type { Post } from './post.ts'

/** Type of `post.data`: what the schema returns, or the front matter as it is. */
export type PostData<Schema extends StandardSchemaV1 | undefined> = Schema extends StandardSchemaV1
	? StandardSchemaV1.InferOutput<Schema>
	: Record<string, unknown>

/** The folder that a post is part of. */
export interface Surroundings {
	/** Content folder, relative to the folder that was loaded; empty if it is that folder. */
	readonly content: string
	/** Every Markdown file. */
	readonly files: readonly string[]
	/** Every other file. */
	readonly assets: readonly string[]
}

/** A post, or why there is none. */
export interface PostResult<Data> {
	readonly post?: Post<Data>
	readonly diagnostics: readonly Diagnostic[]
}

/** A configured parser: make one a blog and reuse it. */
export interface PostParser<Data> {
	parse(text: string, file: string): Promise<PostResult<Data>>
	/** What there is to say of the options. */
	readonly diagnostics: readonly Diagnostic[]
}

/** Sets up the way from text to post once: parse, then metadata. */
export function createPostParser<Schema extends StandardSchemaV1 | undefined>(
	options: BlogOptions<Schema>,
	surroundings: Surroundings = { content: '', files: [], assets: [] },
): PostParser<PostData<Schema>> {
	const markdown = createMarkdownProcessor(options)
	const now = options.now?.getTime() ?? Date.now()
	const { content, files } = surroundings
	// In a bare folder every file is a post; in a site's content folder `about.md` stands beside the sections.
	const hasSections =
		content !== '' &&
		files.some((file) => readContentPath(file.slice(content.length + 1), []).section !== '')
	return {
		async parse(text, file) {
			const { parsed, diagnostics } = await parseSource(text, file, markdown, options)
			if (parsed === undefined) return { diagnostics }
			const created = createPost<PostData<Schema>>(parsed, options, {
				...surroundings,
				hasSections,
				now,
			})
			return { post: created.post, diagnostics: [...diagnostics, ...created.diagnostics] }
		},
		diagnostics: markdown.native
			? []
			: [
					report(
						'parser-fallback',
						'',
						'Expected plug-ins of the native parser: one of them brings its own Markdown syntax',
					),
				],
	}
}
