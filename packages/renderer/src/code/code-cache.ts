/** Remembers texts by key, the most recently used ones, up to a size. */
export interface TextCache {
	get(key: string): string | undefined
	set(key: string, value: string): void
}

/**
 * Makes a {@link TextCache} that forgets what was used longest ago.
 *
 * @param limit UTF-16 code units of keys and values together.
 */
export function createTextCache(limit: number): TextCache {
	const values = new Map<string, string>()
	let size = 0
	return {
		get(key) {
			const value = values.get(key)
			if (value === undefined) return undefined
			values.delete(key)
			values.set(key, value)
			return value
		},
		set(key, value) {
			const old = values.get(key)
			if (old !== undefined) {
				size -= key.length + old.length
				values.delete(key)
			}
			values.set(key, value)
			size += key.length + value.length
			for (const [first, text] of values) {
				if (size <= limit) break
				values.delete(first)
				size -= first.length + text.length
			}
		},
	}
}
