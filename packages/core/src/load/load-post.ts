import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Origin } from '../post/create-post.ts'
import type { PostResult } from '../post/create-post-parser.ts'
import type { Post } from '../post/post.ts'
import { fileSignature } from './file-signature.ts'
import type { ContentFolder } from './open-folder.ts'
import { fromRecord, type PostRecord, toRecord } from './post-record.ts'
import type { PostStore, StoredPost } from './post-store.ts'
import { readSource } from './read-source.ts'
import { areUnchanged, type Reads, traceReads, untraced } from './trace-reads.ts'

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
	store?: PostStore,
): Promise<LoadedPost<Data>> {
	const path = join(folder.root, file)
	const known = store?.before.get(file)
	const facts = folder.parser.factsOf(file)
	// Before reading: whatever happens to the file from now on makes another signature.
	const signature = fileSignature(path)
	const isUntouched = signature !== undefined && known?.signature === signature
	const stands = known !== undefined && (known.reads === undefined || areUnchanged(known.reads))
	if (stands && isUntouched && known.facts === facts) return revive(folder, file, known)

	const read = await readSource(path, file)
	if (!('text' in read)) return { diagnostics: [read.problem] }
	const { text } = read
	const hash = createHash('sha1').update(`${facts}\0${text}`).digest('hex')
	if (stands && known.hash === hash) return revive(folder, file, { ...known, facts, signature })

	const origin: { hash: string; reads?: Reads } = { hash }
	const parse = () => folder.parser.parse(text, file, origin)
	const { hasPlugins } = folder.parser
	const traced = hasPlugins && store ? await traceReads(parse) : { value: await parse() }
	const reads = 'reads' in traced && traced.reads.size > 0 ? traced.reads : undefined
	if (reads) Object.assign(origin, { hash: hashOf(hash, reads), reads })

	const { post, diagnostics } = traced.value
	const record = post && toRecord(post, hasPlugins)
	const kept = { signature, facts, hash, diagnostics, ...(reads && { reads }) }
	const isKept = !post || record !== undefined
	return {
		...(post && { post }),
		diagnostics,
		...(isKept && { kept: { ...kept, ...(record && { record }) } }),
	}
}

/** Of all that a post is made of: its own text, and files that plug-ins have read for it. */
function hashOf(hash: string, reads: Reads | undefined): string {
	if (reads === undefined) return hash
	const whole = createHash('sha1').update(hash)
	for (const [key, answer] of reads) whole.update(`\0${key}\0${answer}`)
	return whole.digest('hex')
}

function revive<Data>(
	folder: ContentFolder<Data>,
	file: string,
	kept: StoredPost,
): LoadedPost<Data> {
	const { record, diagnostics, hash, reads } = kept
	const origin = { hash: hashOf(hash, reads), ...(reads && { reads }) }
	const post = record && postOf(folder, file, record, origin)
	return { ...(post && { post }), diagnostics, kept }
}

function postOf<Data>(
	{ root, parser }: ContentFolder<Data>,
	file: string,
	record: PostRecord,
	origin: Origin,
): Post<Data> {
	const source = () => untraced(() => readFileSync(join(root, file), 'utf8')).replace(/^\uFEFF/, '')
	return fromRecord(record, {
		origin,
		visibility: parser.visibilityOf(record.fields),
		source,
		post: () => parser.parseAgain(source(), file, record.fields.data as Data),
	}) as Post<Data>
}
