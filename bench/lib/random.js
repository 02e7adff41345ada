/**
 * Dice that fall the same way for the same seed on every machine (a linear congruential generator).
 *
 * @param {number} seed
 * @returns {(below: number) => number} A whole number from 0 to one less than `below`.
 */
export function random(seed) {
	let state = seed
	return (below) => {
		state = (state * 1664525 + 1013904223) >>> 0
		return Math.floor((state / 2 ** 32) * below)
	}
}
