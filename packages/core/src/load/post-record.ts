import { deserialize, serialize } from 'node:v8'
import type { Origin } from '../post/create-post.ts'
import { makePost } from '../post/make-post.ts'
import type { Hidden, Post } from '../post/post.ts'
import { isPortable } from './is-portable.ts'

/** A post as plain data, without its text and tree: for another run. */
export interface PostRecord {
	/** What JSON shows of the post; whether it can be seen is decided anew. */
	readonly fields: Omit<Post<unknown>, keyof Hidden>
	/** The front matter as written, which a schema may have changed in `fields.data`. */
	readonly matter: unknown
	/** Trees and `file.data` of plug-ins' making. Absent: the text gives them again. */
	readonly hidden?: Uint8Array
}

/**
 * Writes down a post.
 *
 * @param hasPlugins Whether plug-ins made the tree, so that it must be kept.
 * @returns `undefined` if something in it would not be the same afterwards: a function or an object of a class.
 */
export function toRecord(post: Post<unknown>, hasPlugins: boolean): PostRecord | undefined {
	const { tree, summaryTree, fileData } = post
	if (!isPortable(post.data) || !isPortable(fileData.matter)) return undefined
	const record = { fields: post, matter: fileData.matter }
	if (!hasPlugins) return record
	const kept = { tree, summaryTree, fileData }
	return isPortable(kept) ? { ...record, hidden: serialize(kept) } : undefined
}

/** What makes of a file's text what its record does not hold. */
export interface Reviver {
	/** A file's text as it is now, without byte order mark. */
	sourceOf(file: string): string
	/** The rest, made again of the text. */
	hiddenOf(file: string): Hidden
}

/**
 * Reads a post from its record. Text and trees are made when they are asked for, and forgotten when nobody holds them: a blog of
 * 100,000 posts is no more than their data.
 *
 * @param visibility As of now.
 */
export function fromRecord(
	record: PostRecord,
	visibility: Post['visibility'],
	origin: Origin,
	reviver: Reviver,
): Post<unknown> {
	const fields = { ...record.fields, visibility }
	return makePost<unknown>(fields, new Revived(record, origin, reviver))
}

type Made = Pick<Hidden, 'tree' | 'summaryTree' | 'fileData'>

class Revived implements Hidden {
	readonly hash?: string
	readonly reads?: ReadonlyMap<string, string>
	readonly #file: string
	readonly #matter: unknown
	readonly #kept: Uint8Array | undefined
	readonly #reviver: Reviver
	#held: WeakRef<Made> | undefined

	constructor(record: PostRecord, { hash, reads }: Origin, reviver: Reviver) {
		if (hash !== undefined) this.hash = hash
		if (reads) this.reads = reads
		this.#file = record.fields.file
		this.#matter = record.matter
		this.#kept = record.hidden
		this.#reviver = reviver
	}

	get tree() {
		return this.#made().tree
	}

	get summaryTree() {
		return this.#made().summaryTree
	}

	get source() {
		return this.#reviver.sourceOf(this.#file)
	}

	get fileData() {
		return this.#kept ? this.#made().fileData : { matter: this.#matter }
	}

	#made(): Made {
		const known = this.#held?.deref()
		if (known) return known
		const made: Made = this.#kept ? deserialize(this.#kept) : this.#reviver.hiddenOf(this.#file)
		this.#held = new WeakRef(made)
		return made
	}
}
