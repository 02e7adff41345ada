/** Times between attempts that failed. */
export interface BackOff {
	/** After the first failure, in milliseconds. */
	readonly first: number
	/** Doubled after each further failure, up to this. */
	readonly most: number
}

/** How long to wait after so many failures: between half and all of the doubled time, by chance, so that many do not come back together. */
export function waitAfter(
	failures: number,
	{ first, most }: BackOff,
	random: () => number,
): number {
	const full = Math.min(most, first * 2 ** Math.min(failures - 1, 30))
	return full * (0.5 + random() / 2)
}
