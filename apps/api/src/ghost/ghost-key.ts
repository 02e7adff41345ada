/** How a Content API key looks; Ghost's own client refuses others. */
const looksLikeKey = /^[0-9a-f]{26,}$/

/**
 * Whether a client may read.
 *
 * @param keys Keys that are known; absent: any that looks like one.
 */
export function isKnownKey(key: string, keys: readonly string[] | undefined): boolean {
	if (keys === undefined) return looksLikeKey.test(key)
	// Each of them, so that the time says nothing of where they differ.
	return keys.map((known) => isEqual(key, known)).includes(true)
}

function isEqual(a: string, b: string): boolean {
	let difference = a.length ^ b.length
	for (let at = 0; at < b.length; at++)
		difference |= a.charCodeAt(at % a.length || 0) ^ b.charCodeAt(at)
	return difference === 0
}
