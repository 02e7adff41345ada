import type { Hidden, Post } from './post.ts'

/** What the fields of a post are, but for what is not plain data. */
export type PostFields<Data> = Omit<Post<Data>, keyof Hidden>

const hidden = Symbol('hidden')
const empty: readonly never[] = Object.freeze([])

/**
 * A post. What is not plain data is asked of an object behind it, by getters that all posts share: it shows up neither in JSON nor in
 * spreads, and one post of many thousands is no more than its fields.
 */
class PostObject {
	declare private readonly [hidden]: Hidden

	/** Made by a literal: V8 keeps the names of the fields once for all posts, and not a table in each as when they are set one by one. */
	static of(fields: object, behind: Hidden): PostObject {
		const post: object = { __proto__: PostObject.prototype, ...fields }
		return Object.freeze(Object.defineProperty(post, hidden, { value: behind })) as PostObject
	}

	get tree() {
		return this[hidden].tree
	}

	get summaryTree() {
		return this[hidden].summaryTree
	}

	get source() {
		return this[hidden].source
	}

	get fileData() {
		return this[hidden].fileData
	}

	get hash(): string | undefined {
		return this[hidden].hash
	}

	get reads(): ReadonlyMap<string, string> | undefined {
		return this[hidden].reads
	}
}

/**
 * Makes a frozen post.
 *
 * @param fields Their lists are frozen too.
 * @param behind What is not plain data; its properties may be getters that make it when it is asked for.
 */
export function makePost<Data>(fields: PostFields<Data>, behind: Hidden): Post<Data> {
	const values = fields as Record<string, unknown>
	for (const key in values) {
		const value = values[key]
		if (!Array.isArray(value)) continue
		// Most lists of most posts are empty: one is enough for all.
		if (value.length === 0) values[key] = empty
		else Object.freeze(value)
	}
	return PostObject.of(fields, behind) as unknown as Post<Data>
}
