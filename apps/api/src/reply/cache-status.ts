import type { AnswerState } from '@blog/cache'

/**
 * Says what the cache did.
 *
 * @param ttl Milliseconds for which the answer is still fresh; negative if it is no longer.
 * @see https://www.rfc-editor.org/rfc/rfc9211
 */
export function cacheStatus(state: AnswerState, ttl: number): string {
	if (state === 'miss') return 'blog; fwd=miss; stored'
	if (state === 'collapsed') return 'blog; fwd=miss; collapsed'
	return `blog; hit; ttl=${Math.floor(ttl / 1000)}`
}
