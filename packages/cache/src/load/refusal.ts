import { CacheError, type CacheErrorReason } from '../cache-error.ts'

export type Refusal = (reason: CacheErrorReason) => CacheError

/** Errors that ask those who come back to do so at different times, one to `most` seconds from now. */
export function createRefusal(most: number, random: () => number): Refusal {
	return (reason) => new CacheError(reason, 1 + Math.floor(random() * most))
}
