/** Seconds. From an answer out of memory to one that somebody has given up on. */
export const buckets: readonly number[] = [
	...[0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
]

/** What is counted of requests of one kind. */
export interface Tally {
	/** By the first of the {@link buckets} that they fit in; the last one holds what fits in none. */
	readonly counts: number[]
	count: number
	/** Seconds. */
	seconds: number
	bytes: number
	errors: number
	aborts: number
}

export function createTally(): Tally {
	const counts = Array.from({ length: buckets.length + 1 }, () => 0)
	return { counts, count: 0, seconds: 0, bytes: 0, errors: 0, aborts: 0 }
}

export function addRequest(
	tally: Tally,
	{
		seconds,
		bytes,
		isFailure,
		isAbort,
	}: Readonly<Record<'seconds' | 'bytes', number> & Record<'isFailure' | 'isAbort', boolean>>,
): void {
	let at = 0
	while (at < buckets.length && seconds > (buckets[at] as number)) at++
	tally.counts[at] = (tally.counts[at] as number) + 1
	tally.count++
	tally.seconds += seconds
	tally.bytes += bytes
	if (isFailure) tally.errors++
	if (isAbort) tally.aborts++
}
