/** Why there is no answer. `queue-full`, `queue-deadline` and `circuit-open` shed load: the loader was not called. */
export type CacheErrorReason =
	| 'queue-full'
	| 'queue-deadline'
	| 'circuit-open'
	| 'deadline'
	| 'timeout'
	| 'closed'

const messages: Readonly<Record<CacheErrorReason, string>> = {
	'queue-full': 'Too many loads are waiting',
	'queue-deadline': 'The load has waited too long for its turn',
	'circuit-open': 'The origin has failed too often and is left alone for a while',
	deadline: 'There was no answer within the deadline',
	timeout: 'The loader has not answered in time',
	closed: 'The cache is closed',
}

/** The cache could not answer. What a loader throws reaches readers as it is, and is none of these. */
export class CacheError extends Error {
	override readonly name = 'CacheError'
	readonly reason: CacheErrorReason
	/** Whole seconds after which to ask again, different from one to the next: the value of an HTTP `Retry-After`. */
	readonly retryAfter: number

	constructor(reason: CacheErrorReason, retryAfter: number) {
		super(messages[reason])
		this.reason = reason
		this.retryAfter = retryAfter
	}
}

/** Whether the load was refused before it began. */
export function isShed(error: unknown): boolean {
	return (
		error instanceof CacheError &&
		(error.reason === 'queue-full' ||
			error.reason === 'queue-deadline' ||
			error.reason === 'circuit-open')
	)
}
