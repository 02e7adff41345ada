/** The shortest time told apart, and how many steps each doubling has: bounds are at most 9 % apart. */
const [shortestMs, stepsPerDoubling] = [0.125, 8]
/** Up to 17 minutes. */
const size = 23 * stepsPerDoubling + 1
/** When there are so many, all count half: what was measured long ago fades. */
const mostCounted = 16_384
/** How many are added before a quantile is looked up again. */
const refreshEvery = 32

/** Times of one route, as counts in steps that grow: 740 bytes, however many there are. */
export interface LatencyHistogram {
	/** How many there are; old ones count less. */
	readonly count: number
	add(milliseconds: number): void
	/** A time that at most `1 - quantile` of those seen are longer than, within a step. */
	quantile(): number
}

/** @param quantile From 0 to 1. */
export function createLatencyHistogram(quantile: number): LatencyHistogram {
	const counts = new Float32Array(size)
	let count = 0
	let added = 0
	let known: number | undefined
	return {
		get count() {
			return count
		},
		add(milliseconds) {
			const step = stepOf(milliseconds)
			counts[step] = (counts[step] as number) + 1
			count += 1
			if (count >= mostCounted) {
				for (let index = 0; index < size; index++) counts[index] = (counts[index] as number) / 2
				count /= 2
			}
			added += 1
			if (added % refreshEvery === 0) known = undefined
		},
		quantile() {
			known ??= find(counts, count * quantile)
			return known
		},
	}
}

function stepOf(milliseconds: number): number {
	if (!(milliseconds > shortestMs)) return 0
	const step = Math.ceil(Math.log2(milliseconds / shortestMs) * stepsPerDoubling)
	return Math.min(step, size - 1)
}

/** The upper bound of the step in which so many are reached. */
function find(counts: Float32Array, wanted: number): number {
	let sum = 0
	let step = 0
	for (; step < size - 1; step++) {
		sum += counts[step] as number
		if (sum >= wanted) break
	}
	return shortestMs * 2 ** (step / stepsPerDoubling)
}
