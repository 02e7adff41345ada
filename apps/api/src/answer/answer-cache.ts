import { type CacheEvent, type CacheOptions, createCache } from '@blog/cache'
import type { Answer } from './answer.ts'
import { answerCodec } from './answer-codec.ts'
import { dependsOnTime, readKey } from './answer-key.ts'

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

/** For how many milliseconds after a change the old answer is given while the new one is made. */
export const GRACE = 2000
/** For how long an answer is good if nothing changes. */
const [MINUTE, USUAL] = [60_000, 600_000]

/**
 * Keeps answers. What changes them is a change of the content, which expires all at once; then for `grace` the old one is an answer while a new one is made, and for
 * `staleIfError` where none can be made in time.
 *
 * @param make Makes the answer of a key.
 * @param onRestore Told of answers that were made before: by a life of the process before, or by another one.
 */
export function createAnswerCache(
	make: (key: string) => Promise<Answer>,
	options: AnswerCacheOptions = {},
	onRestore: (answer: Answer) => void = () => {},
) {
	return createCache<Answer>({
		concurrency: 8,
		queue: 200,
		queueDeadline: 2000,
		deadline: 5000,
		grace: GRACE,
		staleIfError: 86_400_000,
		...options,
		// One post that cannot be rendered must not close the others.
		circuit: false,
		isKept,
		version: '1',
		codec: {
			...answerCodec,
			decode(bytes) {
				const answer = answerCodec.decode(bytes)
				onRestore(answer)
				return answer
			},
		},
		sizeOf: ({ body }, key) => 2 * key.length + 1500 + 2 * body.length,
		ttl: (_, key) => (dependsOnTime(readKey(key)) ? MINUTE : USUAL),
		load: make,
	})
}

/** Whether an answer is kept: nothing of mistakes, which are cheap and without number, and nothing of what is for one reader alone. */
export function isKept({ status, headers }: Answer): boolean {
	return status < 400 && headers['cache-control']?.startsWith('private') !== true
}
