import { type CacheOptions, createCache } from '../src/index.ts'
import { createFakeClock } from './fake-clock.ts'
import { createOrigin } from './origin.ts'

/** A cache of a second, a minute and an hour, on a clock that stands still, before an origin that takes 10 ms. */
export function create(options: Partial<CacheOptions<string | undefined>> = {}) {
	const clock = createFakeClock()
	const origin = createOrigin(clock)
	const cache = createCache<string | undefined>({
		load: origin.load,
		ttl: 1000,
		grace: 60_000,
		staleIfError: 3_600_000,
		jitter: 0,
		random: () => 0.5,
		clock,
		...options,
	})
	return { cache, clock, origin }
}

/** What a promise has come to by now. */
export function watch<Result>(promise: Promise<Result>) {
	const seen: { result?: Result; error?: unknown; isSettled: boolean } = { isSettled: false }
	promise.then(
		(result) => Object.assign(seen, { result, isSettled: true }),
		(error) => Object.assign(seen, { error, isSettled: true }),
	)
	return seen
}
