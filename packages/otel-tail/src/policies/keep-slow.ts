import { createLatencyHistogram } from './latency-histogram.ts'
import { createRouteTable } from './route-table.ts'
import type { TailPolicy } from './tail-policy.ts'

/** What {@link keepSlow} takes for slow. */
export interface KeepSlowOptions {
	/** Nothing faster is slow, however fast its route is. By default 250. */
	readonly floorMs?: number
	/** Everything from here on is slow, however slow its route is. By default there is no such limit. */
	readonly ceilingMs?: number
	/** Between the two, what is slower than so many of its route is slow. By default 0.99. */
	readonly quantile?: number
	/** With fewer traces of a route its quantile is not known, and the floor alone counts. By default 100. */
	readonly minTraces?: number
	/** How many routes are told apart; all others count as one. By default 200. */
	readonly maxRoutes?: number
}

/** Keeps traces that are slow for their route. What a route takes is learnt from its traces, and forgotten when it changes. */
export function keepSlow({
	floorMs = 250,
	ceilingMs = Number.POSITIVE_INFINITY,
	quantile = 0.99,
	minTraces = 100,
	maxRoutes = 200,
}: KeepSlowOptions = {}): TailPolicy {
	const histogramOf = createRouteTable(maxRoutes, () => createLatencyHistogram(quantile))
	return {
		name: 'slow',
		action: 'keep',
		matchesTrace({ route, durationMs, now }) {
			if (durationMs < floorMs) return false
			if (durationMs >= ceilingMs) return true
			const histogram = histogramOf(route, now)
			return histogram.count < minTraces || durationMs > histogram.quantile()
		},
		observe({ route, durationMs, now }) {
			histogramOf(route, now).add(durationMs)
		},
	}
}
