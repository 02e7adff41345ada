import type { Hidden, Post } from './post.ts'

const empty: readonly never[] = Object.freeze([])

/**
 * Freezes a post; what is not plain data does not show up in JSON and spreads.
 *
 * @param hidden Values, or getters that make them when they are asked for.
 */
export function freezePost<Data>(data: Omit<Post<Data>, keyof Hidden>, hidden: Hidden): Post<Data> {
	const fields = data as Record<string, unknown>
	for (const key in fields) {
		const value = fields[key]
		if (!Array.isArray(value)) continue
		// Most lists of most posts are empty: one is enough for all.
		if (value.length === 0) fields[key] = empty
		else Object.freeze(value)
	}
	for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(hidden))) {
		const { get, value } = property
		Object.defineProperty(data, key, get ? { get } : { value })
	}
	return Object.freeze(data) as Post<Data>
}
