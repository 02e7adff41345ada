import { textsPath } from '../format/paths.ts'

/** Characters of a file of texts, about. */
const target = 8_000

/** A file holds two to the power of this many documents, at most. */
const mostExponent = 8

/** Which documents are in a file of texts. */
export interface Pack {
	readonly path: string
	/** Index of the first. */
	readonly from: number
	/** Index after the last. */
	readonly to: number
}

/**
 * How many documents a file of texts should have, as the exponent of a power of two: about 8,000 characters of them.
 *
 * @param size Characters that what is shown of a document takes, on average.
 */
export function packExponent(size: number): number {
	const exponent = Math.floor(Math.log2(target / Math.max(1, size)))
	return Math.min(mostExponent, Math.max(0, exponent))
}

/** Parts documents among files of texts: each holds two to the power of `exponent`. */
export function packsOf(documents: number, exponent: number): readonly Pack[] {
	const packs: Pack[] = []
	for (let from = 0; from < documents; from += 2 ** exponent)
		packs.push({
			path: textsPath(packs.length),
			from,
			to: Math.min(documents, from + 2 ** exponent),
		})
	return packs
}
