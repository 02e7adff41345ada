import type { Hidden, Post } from './post.ts'

/**
 * Freezes a post; what is not plain data does not show up in JSON and spreads.
 *
 * @param hidden Values, or getters that make them when they are asked for.
 */
export function freezePost<Data>(data: Omit<Post<Data>, keyof Hidden>, hidden: Hidden): Post<Data> {
	for (const value of Object.values(data)) if (Array.isArray(value)) Object.freeze(value)
	for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(hidden))) {
		const { get, value } = property
		Object.defineProperty(data, key, get ? { get } : { value })
	}
	return Object.freeze(data) as Post<Data>
}
