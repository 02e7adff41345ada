/** How many seconds of the rate may come at once, and how many it is at least, so that small rates know bursts too. */
const [burstSeconds, leastBurst] = [2, 40]
/** From which fill on the share of what gives way shrinks, and how often it halves on the way through a burst. */
const [lastLevel, halvings] = [0.75, 10]
/** How many bursts below empty nothing comes through at all. */
const deepest = 2

/** A token bucket that gives out a probability: the emptier it is, the less. */
export interface SoftBucket {
	/**
	 * Which share of what asks now is let through.
	 *
	 * @param isLast For what gives way to all else: its share begins to shrink while there are tokens.
	 */
	share(now: number, isLast: boolean): number
	/** For each that was let through. */
	take(): void
}

/**
 * A plain token bucket lets nothing through when it is empty, and what it refuses is represented by nothing. Here the share halves with
 * every tenth of a burst: it depends on nothing but what was there before, and is never 0, so that one by the share counts what was
 * refused. It settles where as much is taken as flows in. Only two bursts below empty it is 0 indeed: that deep leads an overload of a
 * million, or somebody who chooses trace ids.
 *
 * @param perSecond Tokens that flow in: over any time no more than those and three bursts are taken. `Infinity` for no limit.
 */
export function createSoftBucket(perSecond: number, now: number): SoftBucket {
	if (perSecond === Number.POSITIVE_INFINITY) return { share: () => 1, take() {} }
	const burst = Math.max(perSecond * burstSeconds, leastBurst)
	let tokens = burst
	let filled = now
	return {
		share(now, isLast) {
			tokens = Math.min(burst, tokens + ((now - filled) / 1e3) * perSecond)
			filled = now
			if (tokens <= -deepest * burst) return 0
			const level = isLast ? burst * lastLevel : 0
			return Math.min(1, 2 ** (((tokens - level) / burst) * halvings))
		},
		take() {
			tokens -= 1
		},
	}
}
