/**
 * Makes an id of a text, always the same: 32 hexadecimal digits. Not for secrets: who wants two texts with one id finds them.
 *
 * In plain arithmetic, since Web Crypto answers later and Node's is not everywhere.
 */
export function stableId(text: string): string {
	return seeds.map((seed) => hash(text, seed).toString(16).padStart(8, '0')).join('')
}

const seeds = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35]

/** FNV-1a with another start, and the final mixing of MurmurHash3, 32 bits. */
function hash(text: string, seed: number): number {
	let value = seed
	for (let at = 0; at < text.length; at++)
		value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) + (value >>> 13)
	value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
	value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
	return (value ^ (value >>> 16)) >>> 0
}
