/** What each variant has more than the one before. `isKept`: on disk, in a snapshot. */
const steps = {
	naive: {
		singleFlight: false,
		ttl: 5000,
		grace: 0,
		staleIfError: 0,
		jitter: 0,
		concurrency: Number.POSITIVE_INFINITY,
		queue: Number.POSITIVE_INFINITY,
		queueDeadline: Number.POSITIVE_INFINITY,
		circuit: false,
		storeCircuit: false,
		storeDeadline: 900,
	},
	'+ single-flight': { singleFlight: true },
	'+ stale': { grace: 60_000, staleIfError: 3_600_000 },
	'+ jitter': { jitter: 0.15 },
	'+ bulkhead': { concurrency: 8 },
	'+ shedding': { queue: 50, queueDeadline: 500 },
	all: { circuit: {}, storeCircuit: {}, storeDeadline: 100, isKept: true },
}

export const variants = Object.keys(steps)

/** @param {string} variant */
export function optionsOf(variant) {
	return Object.assign(
		{},
		...variants.slice(0, variants.indexOf(variant) + 1).map((name) => steps[name]),
	)
}
