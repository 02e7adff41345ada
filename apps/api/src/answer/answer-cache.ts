import { type CacheEvent, type CacheOptions, createCache } from '@blog/cache'
import type { Answer } from './answer.ts'
import { answerCodec } from './answer-codec.ts'

/** How answers are kept. Times in milliseconds. */
export interface AnswerCacheOptions
	extends Pick<
		CacheOptions<Answer>,
		| 'concurrency'
		| 'queue'
		| 'queueDeadline'
		| 'deadline'
		| 'grace'
		| 'staleIfError'
		| 'maxBytes'
		| 'store'
		| 'storeDeadline'
	> {
	onEvent?(event: CacheEvent): void
}

/** For how long an answer is good if nothing changes. */
const [MINUTE, USUAL] = [60_000, 600_000]
/** What is said of a mistake. */
const OF_MISTAKES = 10_000

/**
 * Keeps answers. What changes them is a change of the content, which expires all at once; then for `grace` the old one is an answer while a new one is made, and for
 * `staleIfError` where none can be made in time.
 *
 * @param make Makes the answer of a key.
 */
export function createAnswerCache(
	make: (key: string) => Promise<Answer>,
	options: AnswerCacheOptions = {},
) {
	return createCache<Answer>({
		concurrency: 8,
		queue: 200,
		queueDeadline: 2000,
		deadline: 5000,
		grace: 2000,
		staleIfError: 86_400_000,
		...options,
		// One post that cannot be rendered must not close the others.
		circuit: false,
		// Of what is not there answers are as good as others, and as small.
		missing: false,
		version: '1',
		codec: answerCodec,
		sizeOf: ({ body }, key) => 2 * key.length + 1500 + 2 * body.length,
		ttl: ({ status }, key) => (status >= 400 ? OF_MISTAKES : dependsOnTime(key) ? MINUTE : USUAL),
		load: make,
	})
}

/** `filter=published:>now-30d` means something else every day. */
function dependsOnTime(key: string): boolean {
	return /now[-+%]/i.test(key)
}
