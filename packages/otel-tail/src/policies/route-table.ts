/** How long a route must not have been seen before another takes its place, and how often such are looked for. */
const [idleMs, sweepMs] = [3_600_000, 60_000]

/**
 * Something for each route, and one more for all that are too many: addresses that somebody makes up fill no memory.
 *
 * @param maxRoutes How many routes are told apart.
 * @returns Gives what is kept for a route.
 */
export function createRouteTable<Entry>(
	maxRoutes: number,
	create: () => Entry,
): (route: string, now: number) => Entry {
	const routes = new Map<string, { readonly entry: Entry; seen: number }>()
	const others = create()
	let swept = Number.NEGATIVE_INFINITY
	function sweep(now: number) {
		swept = now
		for (const [route, { seen }] of routes) if (now - seen > idleMs) routes.delete(route)
	}
	return (route, now) => {
		const known = routes.get(route)
		if (known) {
			known.seen = now
			return known.entry
		}
		if (routes.size >= maxRoutes && now - swept > sweepMs) sweep(now)
		if (routes.size >= maxRoutes) return others
		const entry = create()
		routes.set(route, { entry, seen: now })
		return entry
	}
}
