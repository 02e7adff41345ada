import { createRouteTable } from './route-table.ts'
import type { TailPolicy } from './tail-policy.ts'

const hourMs = 3_600_000

/** What {@link keepRare} takes for rare. */
export interface KeepRareOptions {
	/** A route with fewer traces in the last hour is rare. By default 10. */
	readonly perHour?: number
	/** How many routes are told apart; all others count as one. By default 200. */
	readonly maxRoutes?: number
}

/** Keeps traces of routes that are seen for the first time, or less than so often in an hour. */
export function keepRare({ perHour = 10, maxRoutes = 200 }: KeepRareOptions = {}): TailPolicy {
	const hoursOf = createRouteTable(maxRoutes, () => ({ hour: 0, current: 0, last: 0 }))
	/** The counts of a route, of this hour and the one before. */
	function turned(route: string, now: number) {
		const counts = hoursOf(route, now)
		const hour = Math.floor(now / hourMs)
		if (hour !== counts.hour) {
			counts.last = hour === counts.hour + 1 ? counts.current : 0
			counts.current = 0
			counts.hour = hour
		}
		return counts
	}
	return {
		name: 'rare',
		action: 'keep',
		matchesTrace({ route, now }) {
			const { current, last } = turned(route, now)
			// Of the hour before, what is left of it in the last sixty minutes.
			return current + last * (1 - (now % hourMs) / hourMs) < perHour
		},
		observe({ route, now }) {
			turned(route, now).current += 1
		},
	}
}
