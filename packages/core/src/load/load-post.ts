import { createHash } from 'node:crypto'
import { lazily } from '../lazily.ts'
import type { Origin } from '../post/create-post.ts'
import type { PostResult } from '../post/create-post-parser.ts'
import type { Post } from '../post/post.ts'
import { apart } from './apart.ts'
import { fileSignature } from './file-signature.ts'
import { hashOfText } from './hash-of-text.ts'
import type { ContentFolder } from './open-folder.ts'
import { fromRecord, type PostRecord, toRecord } from './post-record.ts'
import type { StoredPost } from './post-store.ts'
import { readSource } from './read-source.ts'
import { areUnchanged, type Reads, traceReads } from './trace-reads.ts'

/** What became of a file, and what to keep of it; nothing is kept of what cannot be read, or for which a plug-in failed. */
export interface LoadedPost<Data> extends PostResult<Data> {
	readonly kept?: KnownPost<Data>
}

/** What is known of a file: what was kept, or what was loaded before by the same process. */
export interface KnownPost<Data> extends StoredPost {
	readonly post?: Post<Data>
}

/** What to do besides loading. */
export interface Keeping {
	/** Say what is to be known of a file the next time. */
	readonly remembered: boolean
	/** Note what plug-ins read, so that it can be told when a post must be parsed again. */
	readonly traced: boolean
	/** Write posts down as plain data. */
	readonly recorded: boolean
	/** Forget trees and texts as soon as nobody holds them, and make them again when they are asked for. */
	readonly light: boolean
}

/**
 * Reads and parses a file of a folder, or takes what is known of it: if the file was not touched without reading it, if its text is
 * the same without parsing it.
 */
export async function loadPost<Data>(
	folder: ContentFolder<Data>,
	file: string,
	known: KnownPost<Data> | undefined,
	keeping: Keeping,
): Promise<LoadedPost<Data>> {
	const path = `${folder.root}/${file}`
	const facts = folder.parser.factsOf(file)
	const overlaid = folder.overlay.get(file)
	if (overlaid !== undefined) {
		const text = overlaid.replace(/^\uFEFF/, '')
		return (await parse(folder, file, text, hashOfText(facts, text), keeping)).result
	}
	// Before reading: whatever happens to the file from now on makes another signature.
	const signature = keeping.remembered ? fileSignature(path) : undefined
	const isUntouched = signature !== undefined && known?.signature === signature
	const stands = known !== undefined && (known.reads === undefined || areUnchanged(known.reads))
	if (stands && isUntouched && known.facts === facts) {
		const revived = await revive(folder, file, known)
		if (revived) return revived
	}

	const read = readSource(path, file)
	if (!('text' in read)) return { diagnostics: [read.problem] }
	const { text } = read
	const hashNow = lazily(() => hashOfText(facts, text))
	if (stands && known.hash === hashNow()) {
		const revived = await revive(folder, file, { ...known, facts, signature })
		if (revived) return revived
	}

	if (!keeping.remembered && !keeping.light) {
		const origin = {
			get hash() {
				return hashNow()
			},
		}
		return folder.parser.parse(text, file, origin)
	}

	const hash = hashNow()
	const { result, reads, origin } = await parse(folder, file, text, hash, keeping)
	const { hasPlugins } = folder.parser
	const { post, diagnostics, usesRemark } = result
	// What a plug-in waited for in vain may come the next time.
	if (diagnostics.some(({ rule }) => rule === 'plugin-failed')) return { diagnostics }
	const isRecorded = keeping.recorded || keeping.light
	const record = isRecorded && post ? toRecord(post, hasPlugins) : undefined
	const kept = {
		signature,
		facts,
		hash,
		diagnostics,
		hasPost: post !== undefined,
		...(reads && { reads }),
		...(usesRemark && { usesRemark }),
		...(record && { record }),
	}
	if (keeping.light && record) {
		// Of the post its fields, without its class.
		const own = apart({ ...record, fields: { ...record.fields } })
		const light = postOf(folder, own, origin)
		return { post: light, diagnostics, kept: { ...kept, record: { ...own, fields: light } } }
	}
	return { ...(post && { post }), diagnostics, kept }
}

const none: Reads = new Map()

/** Parses a text, and notes what plug-ins read for it. */
async function parse<Data>(
	{ parser }: ContentFolder<Data>,
	file: string,
	text: string,
	hash: string,
	{ traced }: Keeping,
) {
	const origin: { hash: string; reads?: Reads } = { hash }
	const run = () => parser.parse(text, file, origin)
	const { value: result, reads: ofPlugins } =
		parser.hasPlugins && traced ? await traceReads(run) : { value: await run(), reads: none }
	const all = new Map([...ofPlugins, ...(result.reads ?? none)])
	const reads = all.size > 0 ? all : undefined
	if (reads) Object.assign(origin, { hash: hashOf(hash, reads), reads })
	return { result, reads, origin }
}

/** Of all that a post is made of: its own text, and files that plug-ins have read for it. */
function hashOf(hash: string, reads: Reads | undefined): string {
	if (reads === undefined) return hash
	const whole = createHash('sha1').update(hash)
	for (const [key, answer] of reads) whole.update(`\0${key}\0${answer}`)
	return whole.digest('hex')
}

/** @returns `undefined` if it must be parsed all the same: nothing was kept, or it can be seen now and could not before. */
async function revive<Data>(
	folder: ContentFolder<Data>,
	file: string,
	kept: KnownPost<Data>,
): Promise<LoadedPost<Data> | undefined> {
	const { post, record, diagnostics, hash, reads, hasPost } = kept
	if (!hasPost) return { diagnostics, kept }
	if (post && folder.parser.visibilityOf(post) === post.visibility)
		return { post, diagnostics, kept }
	if (record === undefined) return undefined
	// A tree is made again at once, when it is asked for.
	if (kept.usesRemark) await folder.parser.loadRemark(file)
	const origin = { hash: hashOf(hash, reads), ...(reads && { reads }) }
	return { post: postOf(folder, record, origin), diagnostics, kept }
}

function postOf<Data>(
	{ parser, reviver }: ContentFolder<Data>,
	record: PostRecord,
	origin: Origin,
): Post<Data> {
	const visibility = parser.visibilityOf(record.fields)
	return fromRecord(record, visibility, origin, reviver) as Post<Data>
}
