/** Where the entry of an index is. */
export const indexPath = 'index.json'

/**
 * Where the words are that follow a boundary. Named after the boundary and not numbered: a new boundary leaves the other files alone.
 *
 * @param boundary The text that the first of the words begins with.
 */
export function wordsPath(boundary: string): string {
	return `words/${hash(boundary).toString(36)}.json`
}

/** Where the frequent words are that begin with a letter. */
export function spellingPath(letter: string): string {
	return `spelling/${letter >= 'a' && letter <= 'z' ? letter : letter.codePointAt(0)?.toString(16)}.json`
}

/** Where a pack of texts is. */
export function textsPath(pack: number): string {
	return `texts/${pack}.json`
}

/**
 * A number of 32 bits for a text (FNV-1a over UTF-16 units).
 *
 * @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
export function hash(text: string): number {
	let value = 0x811c9dc5
	for (let at = 0; at < text.length; at++)
		value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
	return value >>> 0
}
