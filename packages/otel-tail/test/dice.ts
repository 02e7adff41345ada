/** Dice that fall the same way for the same seed (mulberry32). */
export function createDice(seed: number) {
	let state = seed
	function next(): number {
		state = (state + 0x6d2b79f5) | 0
		let mixed = Math.imul(state ^ (state >>> 15), state | 1)
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
	}
	return {
		/** From 0 to less than 1. */
		next,
		hex: (length: number) =>
			Array.from({ length: length / 8 }, () =>
				Math.floor(next() * 2 ** 32)
					.toString(16)
					.padStart(8, '0'),
			).join(''),
	}
}
