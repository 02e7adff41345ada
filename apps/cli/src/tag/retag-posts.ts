import { relative } from 'node:path'
import { contentFolder, type LoadedConfig } from '@blog/builder/posts'
import {
	BlogError,
	createPostParser,
	type Diagnostic,
	type Post,
	renameTerm,
	taxonomiesIn,
	termNameKind,
	withoutByteOrderMark,
} from '@blog/core'
import { readAgain } from '../posts/read-source.ts'
import type { SourceChange } from '../posts/write-sources.ts'
import type { RenameSite } from '../rename/rename-site.ts'
import { postsOf } from '../rename/site-change.ts'

/** What to write, and why some posts cannot be changed; then nothing is to be written. */
export interface RetaggedPosts {
	readonly changes: readonly SourceChange[]
	readonly diagnostics: readonly Diagnostic[]
}

/**
 * Finds what to write so that posts have one tag in place of others. Each new text is parsed, and must have the tags that are wanted.
 *
 * @param from In any case.
 * @throws {BlogError} `IO` if a file cannot be read.
 */
export async function retagPosts(
	{ root, blog, sources }: RenameSite,
	config: LoadedConfig['config'],
	from: readonly string[],
	to: string,
): Promise<RetaggedPosts> {
	const keyOf = (name: string) => blog.termKey('tags', name)
	const old = new Set(from.map(keyOf))
	const content = relative(root, await contentFolder(root, config)).replaceAll('\\', '/')
	const all = postsOf(blog)
	const surroundings = { content, files: all.map(({ file }) => file), assets: [] }
	const parser = await createPostParser(config.blog, surroundings)
	const gone = new Set([...old].filter((key) => key !== keyOf(to)))
	const kind = termNameKind(config.blog.urls)
	const changes: SourceChange[] = []
	const diagnostics: Diagnostic[] = []
	for (const post of all) {
		if (post.tags.every((tag) => tag === to || !old.has(keyOf(tag)))) continue
		const { file } = post
		const before = readAgain(root, file, sources.get(file))
		let after = before
		for (const name of from) {
			const edited = renameTerm(after, wordOf(post), { from: name, to }, post, { kind, keyOf })
			diagnostics.push(...edited.diagnostics)
			after = edited.source ?? after
		}
		const parsed = await parser.parse(withoutByteOrderMark(after), file)
		const tags = parsed.post?.tags ?? []
		if (tags.includes(to) && !tags.some((tag) => gone.has(keyOf(tag))))
			changes.push({ file, before, after })
		else if (!diagnostics.some((one) => one.file === file))
			throw new BlogError('USAGE', `Expected ${file} to say its tags itself; nothing was changed`)
	}
	return { changes, diagnostics }

	function wordOf({ language }: Post<unknown>) {
		const taxonomies = taxonomiesIn(config.blog.taxonomies, language)
		return taxonomies.find(({ name }) => name === 'tags') ?? { name: 'tags', word: 'tags' }
	}
}
