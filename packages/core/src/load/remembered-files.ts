import { BlogError } from '../diagnostics/blog-error.ts'
import type { Post } from '../post/post.ts'
import { identityOf } from './file-signature.ts'
import { hashOfText } from './hash-of-text.ts'
import type { Known, LoadedFile, LoadedFolder } from './load-once.ts'
import { mistakeOf } from './mistake-of.ts'

/** A file as it was when it was a post the last time. */
export interface RememberedFile {
	readonly kind: Post['kind']
	/** Absent in a blog of so many posts that their texts are not held in memory. */
	readonly text?: string
	/** Of the file, also of one that cannot be read since: see `identityOf`. */
	readonly identity?: string | undefined
	/** What it is called now, and cannot be read. */
	readonly renamedTo?: string
}

/** By content file. */
export type RememberedFiles = Map<string, RememberedFile>

/** How many posts somebody deletes on purpose while the blog has no others: more are taken for a folder that is not there. */
const MOST_DELETED = 1

/**
 * Looks whether there is content where there was some: a folder that is not mounted any more is no reason to withdraw every post.
 *
 * @throws {BlogError} `CONTENT_NOT_FOUND`
 */
export function expectContent(
	{ folder, loaded }: Pick<LoadedFolder<unknown>, 'folder' | 'loaded'>,
	remembered: RememberedFiles,
): void {
	if (folder.isBare && [...remembered.keys()].some((file) => file.startsWith('content/')))
		throw new BlogError(
			'CONTENT_NOT_FOUND',
			`Expected a folder of Markdown at ${folder.root}/content, where there was one`,
		)
	const posts = [...remembered].filter(([, { kind }]) => kind === 'post').map(([file]) => file)
	const files = new Set(folder.files)
	const isEmpty =
		!posts.some((file) => files.has(file)) && !loaded.some(({ post }) => post?.kind === 'post')
	if (isEmpty && posts.length > MOST_DELETED)
		throw new BlogError(
			'CONTENT_NOT_FOUND',
			`Expected posts: all ${posts.length} posts in ${folder.root} are gone at once. If that is meant, start again`,
		)
}

/** What to take in place of files that cannot be read. */
export function lastTexts(
	loaded: readonly LoadedFile<unknown>[],
	remembered: RememberedFiles,
	renamed: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
	const texts = new Map<string, string>()
	for (const file of renamed.keys()) {
		const text = remembered.get(file)?.text
		if (text !== undefined) texts.set(file, text)
	}
	for (const one of loaded) {
		const text = remembered.get(one.file)?.text
		if (text !== undefined && mistakeOf(one)) texts.set(one.file, text)
	}
	return texts
}

/** Remembers what is good now, and forgets what is gone. */
export function remember<Data>(
	{ folder, loaded, light }: LoadedFolder<Data>,
	before: Known<Data> | undefined,
	remembered: RememberedFiles,
	renamed: ReadonlyMap<string, string>,
): void {
	const files = new Set(folder.files)
	for (const [file, known] of remembered) {
		const renamedTo = renamed.get(file)
		if (renamedTo !== undefined) remembered.set(file, { ...known, renamedTo })
		else if (!files.has(file)) remembered.delete(file)
	}
	for (const one of loaded) {
		const { file, post } = one
		const known = remembered.get(file)
		const identity = () => identityOf(`${folder.root}/${file}`)
		if (!post || mistakeOf(one)) {
			if (known) remembered.set(file, { ...known, identity: identity() })
			continue
		}
		if (known && before?.get(file)?.post === post) continue
		const text = light ? undefined : textOf(one)
		remembered.set(file, {
			kind: post.kind,
			...(text !== undefined && { text, identity: identity() }),
		})
	}
}

/** Of a post that was kept for this run it is read from the file, which may be another by now. */
function textOf({ post, kept }: LoadedFile<unknown>): string | undefined {
	try {
		const text = post?.source
		return text !== undefined && kept?.hash === hashOfText(kept?.facts ?? '', text)
			? text
			: undefined
	} catch {
		return undefined
	}
}
