/** Numbers for pieces of texts, without making a string of each: half of the time of a build would go to that. */
export interface TokenTable {
	/**
	 * @param hash As {@link hashStep} gives it for the characters from `start` to `end`.
	 * @returns The same number for the same characters: 0, 1, 2, ….
	 */
	numberOf(text: string, start: number, end: number, hash: number): number
	/** The pieces by number. Longer than before if the last piece was new. */
	readonly tokens: readonly string[]
}

/** What {@link hashStep} begins with. */
export const hashStart = 0x811c9dc5 | 0

/** Goes on with a hash by one character (FNV-1a). */
export function hashStep(hash: number, code: number): number {
	return Math.imul(hash ^ code, 0x01000193)
}

/** Makes an empty {@link TokenTable}: open addressing, compared by characters. */
export function createTokenTable(): TokenTable {
	let slots = new Int32Array(1 << 14).fill(-1)
	let hashes = new Int32Array(1 << 13)
	const tokens: string[] = []

	function grow(): void {
		const before = hashes
		slots = new Int32Array(slots.length * 2).fill(-1)
		hashes = new Int32Array(slots.length / 2)
		hashes.set(before)
		const mask = slots.length - 1
		for (let index = 0; index < tokens.length; index++) {
			let slot = spread(hashes[index] as number) & mask
			while (slots[slot] !== -1) slot = (slot + 1) & mask
			slots[slot] = index
		}
	}

	return {
		tokens,
		numberOf(text, start, end, hash) {
			const mask = slots.length - 1
			let slot = spread(hash) & mask
			for (let index = slots[slot] as number; index !== -1; index = slots[slot] as number) {
				if (hashes[index] === hash && isAt(tokens[index] as string, text, start, end)) return index
				slot = (slot + 1) & mask
			}
			const number = tokens.length
			slots[slot] = number
			hashes[number] = hash
			tokens.push(text.slice(start, end))
			if (tokens.length === hashes.length) grow()
			return number
		},
	}
}

function spread(hash: number): number {
	return hash ^ (hash >>> 15)
}

function isAt(token: string, text: string, start: number, end: number): boolean {
	if (token.length !== end - start) return false
	for (let at = 0; at < token.length; at++)
		if (token.charCodeAt(at) !== text.charCodeAt(start + at)) return false
	return true
}
