/** How many seconds of the rate may come at once, and how many it is at least, so that small rates know bursts too. */
const [burstSeconds, leastBurst] = [2, 20]

/** A token bucket that gives out a probability: the emptier it is, the less. */
export interface SoftBucket {
	/**
	 * Which share of what asks now is let through.
	 *
	 * @param isLast For those that give way to all others: their share shrinks from half a bucket on.
	 */
	share(now: number, isLast: boolean): number
	/** For each that was let through. */
	take(): void
}

/**
 * A plain token bucket lets nothing through when it is empty, and what it refuses is represented by nothing. Here the share halves with
 * every twentieth of a burst that is taken beyond the level: it depends on what was there before alone, and is never 0, so that one by
 * the share counts what was refused. It settles where as much is taken as flows in. Only a whole burst below empty it is 0 indeed, where
 * no more than chosen trace ids lead.
 *
 * @param perSecond Tokens that flow in: over any time no more than those and two bursts are taken. `Infinity` for no limit.
 */
export function createSoftBucket(perSecond: number, now: number): SoftBucket {
	if (perSecond === Number.POSITIVE_INFINITY) return { share: () => 1, take() {} }
	const burst = Math.max(perSecond * burstSeconds, leastBurst)
	const step = burst / 20
	let tokens = burst
	let filled = now
	return {
		share(now, isLast) {
			tokens = Math.min(burst, tokens + ((now - filled) / 1e3) * perSecond)
			filled = now
			if (tokens <= -burst) return 0
			const level = isLast ? burst / 2 : 0
			return Math.min(1, 2 ** ((tokens - level) / step))
		},
		take() {
			tokens -= 1
		},
	}
}
