/** FNV-1a of a text's UTF-16 units, mixed at the end: without that the hashes of `post-1` and `post-2` are neighbours. */
export function hashOf(text: string): number {
	let hash = 0x811c9dc5
	for (let index = 0; index < text.length; index++)
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
	return (hash ^ (hash >>> 16)) >>> 0
}

/**
 * A time that is longer or shorter by up to a share of itself, by the key alone: values that were made together do not end together, and every
 * process agrees when.
 *
 * @param share 0.15 for ±15 %.
 */
export function spread(milliseconds: number, share: number, key: string): number {
	if (share === 0) return milliseconds
	return milliseconds * (1 + share * ((2 * hashOf(key)) / 2 ** 32 - 1))
}
