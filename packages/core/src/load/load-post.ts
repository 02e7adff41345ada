import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PostResult } from '../post/create-post-parser.ts'
import type { Post } from '../post/post.ts'
import { fileSignature } from './file-signature.ts'
import type { ContentFolder } from './open-folder.ts'
import { fromRecord, type PostRecord, toRecord } from './post-record.ts'
import type { StoredPost } from './post-store.ts'
import { readSource } from './read-source.ts'

/** What became of a file, and what to keep of it; nothing is kept of what cannot be read or written down. */
export interface LoadedPost<Data> extends PostResult<Data> {
	readonly kept?: StoredPost
}

/**
 * Reads and parses a file of a folder, or takes what was kept of it: if the file was not touched without reading it, if its text is
 * the same without parsing it.
 */
export async function loadPost<Data>(
	folder: ContentFolder<Data>,
	file: string,
	known?: StoredPost,
): Promise<LoadedPost<Data>> {
	const path = join(folder.root, file)
	const facts = folder.parser.factsOf(file)
	// Before reading: whatever happens to the file from now on makes another signature.
	const signature = fileSignature(path)
	const isUntouched = signature !== undefined && known?.signature === signature
	if (known && isUntouched && known.facts === facts) return revive(folder, file, known)

	const read = await readSource(path, file)
	if (!('text' in read)) return { diagnostics: [read.problem] }
	const { text } = read
	const hash = createHash('sha1').update(`${facts}\0${text}`).digest('hex')
	if (known?.hash === hash) return revive(folder, file, { ...known, facts, signature })

	const { post, diagnostics } = await folder.parser.parse(text, file, hash)
	const record = post && toRecord(post, folder.parser.hasPlugins)
	const isKept = !post || record !== undefined
	return {
		...(post && { post }),
		diagnostics,
		...(isKept && { kept: { signature, facts, hash, diagnostics, ...(record && { record }) } }),
	}
}

function revive<Data>(
	folder: ContentFolder<Data>,
	file: string,
	kept: StoredPost,
): LoadedPost<Data> {
	const { record, diagnostics, hash } = kept
	const post = record && postOf(folder, file, record, hash)
	return { ...(post && { post }), diagnostics, kept }
}

function postOf<Data>(
	{ root, parser }: ContentFolder<Data>,
	file: string,
	record: PostRecord,
	hash: string,
): Post<Data> {
	const source = () => readFileSync(join(root, file), 'utf8').replace(/^\uFEFF/, '')
	return fromRecord(record, {
		hash,
		visibility: parser.visibilityOf(record.fields),
		source,
		post: () => parser.parseAgain(source(), file, record.fields.data as Data),
	}) as Post<Data>
}
