import { LRUCache } from 'lru-cache'

/** How much one client may ask. */
export interface RateLimit {
	/** Requests that come back each second. Default 50. */
	readonly perSecond?: number
	/** Most requests at once, after a pause. Default 500. */
	readonly burst?: number
}

/** What is left for a client. */
export interface Allowance {
	readonly isAllowed: boolean
	/** Whole requests that are left. */
	readonly remaining: number
	/** Whole seconds until all of them are back. */
	readonly reset: number
	/** Whole seconds until there is one. */
	readonly retryAfter: number
}

/** Counts requests by client. */
export interface RateLimiter {
	take(client: string, now: number): Allowance
	/** Headers that say what is left: name, value, name, value. */
	headers(allowance: Allowance): readonly string[]
}

interface Bucket {
	tokens: number
	/** Milliseconds. */
	filledAt: number
}

/** Clients that are remembered; one that is forgotten has a full bucket again. */
const MOST_CLIENTS = 20_000

/**
 * A token bucket for each client.
 *
 * @throws {RangeError} If a number makes no sense.
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/
 */
export function createRateLimiter({ perSecond = 50, burst = 500 }: RateLimit = {}): RateLimiter {
	if (!(perSecond > 0))
		throw new RangeError(`Unexpected perSecond ${perSecond}, expected more than 0`)
	if (!(burst >= 1)) throw new RangeError(`Unexpected burst ${burst}, expected 1 or more`)
	const buckets = new LRUCache<string, Bucket>({ max: MOST_CLIENTS })
	const window = Math.ceil(burst / perSecond)
	const policy = `"client";q=${burst};w=${window}`
	return {
		take(client, now) {
			const known = buckets.get(client)
			const bucket = known ?? { tokens: burst, filledAt: now }
			if (!known) buckets.set(client, bucket)
			const since = Math.max(0, now - bucket.filledAt)
			bucket.tokens = Math.min(burst, bucket.tokens + (since / 1000) * perSecond)
			bucket.filledAt = now
			const isAllowed = bucket.tokens >= 1
			if (isAllowed) bucket.tokens--
			return {
				isAllowed,
				remaining: Math.floor(bucket.tokens),
				reset: Math.ceil((burst - bucket.tokens) / perSecond),
				retryAfter: Math.max(1, Math.ceil((1 - bucket.tokens) / perSecond)),
			}
		},
		headers: ({ remaining, reset }) => [
			...['ratelimit-policy', policy],
			...['ratelimit', `"client";r=${remaining};t=${reset}`],
		],
	}
}
