import { type Cache, type Answer as Cached, CacheError } from '@blog/cache'
import { traced } from '../observe/traced.ts'
import type { Refusal } from '../reply/refusal.ts'
import { type CurrentState, NothingLoaded } from '../state/current-state.ts'
import { type Answer, FailedAnswer } from './answer.ts'
import { type AnswerCacheOptions, isKept } from './answer-cache.ts'
import { type AnswerKey, writeKey } from './answer-key.ts'

/** An answer and where it comes from, or why there is none. */
export type Found =
	| {
			readonly answer: Answer
			readonly state: Cached<Answer>['state'] | 'none'
			readonly ttl: number
	  }
	| { readonly refusal: Refusal; readonly error: unknown }

/**
 * Finds answers that may be given today.
 *
 * @param options Of the cache, for its deadline.
 */
export function createAnswers(
	cache: Cache<Answer>,
	states: CurrentState,
	{ deadline = 5000 }: AnswerCacheOptions = {},
): (key: AnswerKey) => Found | Promise<Found> {
	return (parts) => {
		const key = writeKey(parts)
		states.refresh()
		// Most are in memory: without a promise they are answered in half of the time.
		const fresh = cache.fresh(key)
		return fresh && isOfToday(fresh) ? given(fresh) : find(key)
	}

	async function find(key: string): Promise<Found> {
		try {
			const found = await traced('cache', {}, async (span) => {
				const got = await cache.get(key, { deadline })
				span.setAttribute('blog.cache', got.state)
				return got
			})
			if (isOfToday(found)) return given(found)
			// Something in it has been withdrawn, or another process has made it of another content.
			cache.remove([key])
			return given(await cache.get(key, { deadline }))
		} catch (error) {
			return inPlaceOf(error)
		}
	}

	function isOfToday({ value, state }: Cached<Answer>): boolean {
		if (state === 'stale') return states.accepts(value.publicPosts)
		const current = states.peek()
		return current === undefined || value.version === (current.content.version ?? '')
	}
}

function given({ value, state, ttl }: Cached<Answer>): Found {
	return { answer: value, state: isKept(value) ? state : 'none', ttl }
}

function inPlaceOf(error: unknown): Found {
	if (error instanceof FailedAnswer) return { answer: error.answer, state: 'none', ttl: 0 }
	if (error instanceof CacheError)
		return {
			error,
			refusal: {
				status: 503,
				detail: 'There are too many requests at the moment',
				headers: { 'retry-after': String(error.retryAfter) },
			},
		}
	if (error instanceof NothingLoaded)
		return {
			error,
			refusal: {
				status: 503,
				detail: 'There is no content yet',
				headers: { 'retry-after': '5' },
			},
		}
	return { error, refusal: { status: 500, detail: 'The answer could not be made' } }
}
