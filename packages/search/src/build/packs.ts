import { textsPath } from '../format/paths.ts'

/** Characters of a file of texts, about. */
const target = 8_000

/** Which documents are in a file of texts. */
export interface Pack {
	readonly path: string
	/** Index of the first. */
	readonly from: number
	/** Index after the last. */
	readonly to: number
}

/** Parts documents among files of texts: each holds two to the power of `exponent`. */
export function packsOf(sizes: readonly number[]): {
	readonly exponent: number
	readonly packs: readonly Pack[]
} {
	const all = sizes.reduce((sum, size) => sum + size, 0)
	let exponent = 0
	while (exponent < 8 && (all / Math.max(1, sizes.length)) * 2 ** (exponent + 1) <= target)
		exponent++
	const packs: Pack[] = []
	for (let from = 0; from < sizes.length; from += 2 ** exponent)
		packs.push({
			path: textsPath(packs.length),
			from,
			to: Math.min(sizes.length, from + 2 ** exponent),
		})
	return { exponent, packs }
}
