import { deserialize, serialize } from 'node:v8'
import type { Origin } from '../post/create-post.ts'
import { freezePost } from '../post/freeze-post.ts'
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
	const fields = { ...post }
	const { tree, summaryTree, fileData } = post
	if (!isPortable(fields.data) || !isPortable(fileData.matter)) return undefined
	const record = { fields, matter: fileData.matter }
	if (!hasPlugins) return record
	const kept = { tree, summaryTree, fileData }
	return isPortable(kept) ? { ...record, hidden: serialize(kept) } : undefined
}

/** What a record does not hold. Both functions are called when it is asked for, and perhaps again. */
export interface Revival {
	readonly visibility: Post['visibility']
	readonly origin: Origin
	/** The file's text, without byte order mark. */
	source(): string
	/** The post, made again of its text. */
	post(): Hidden
}

/**
 * Reads a post from its record. Text and trees are made when they are asked for, and forgotten when nobody holds them: a blog of
 * 100,000 posts is no more than their data.
 */
export function fromRecord(
	{ fields, matter, hidden }: PostRecord,
	{ visibility, origin, source, post }: Revival,
): Post<unknown> {
	const made = weakly<Pick<Hidden, 'tree' | 'summaryTree' | 'fileData'>>(() =>
		hidden ? deserialize(hidden) : post(),
	)
	return freezePost<unknown>({ ...fields, visibility }, {
		...origin,
		get tree() {
			return made().tree
		},
		get summaryTree() {
			return made().summaryTree
		},
		get source() {
			return source()
		},
		get fileData() {
			return hidden ? made().fileData : { matter }
		},
	} satisfies Hidden)
}

/** Makes a value when it is asked for, and again once it was collected. */
function weakly<Value extends object>(make: () => Value): () => Value {
	let held: WeakRef<Value> | undefined
	return () => {
		const known = held?.deref()
		if (known) return known
		const value = make()
		held = new WeakRef(value)
		return value
	}
}
