import type { SpanContext } from '@opentelemetry/api'

/** One request, and what became of its answer. */
export interface RequestEvent {
	readonly requestId: string
	/** As it was sent: may be anything. Empty if what was sent is no request. */
	readonly method: string
	/** Without the query. */
	readonly path: string
	/** `/v1/posts/:slug`; `unmatched`. Bounded. */
	readonly route: string
	readonly status: number
	/** Until the answer was handed over whole or broken off. */
	readonly milliseconds: number
	/** Of the body, those that were handed over. */
	readonly bytes: number
	/** Whether the connection ended before the answer was handed over. */
	readonly aborted: boolean
	/** What the cache did: `hit`, `stale`, `miss`, `collapsed`, `none`. */
	readonly cache: string
	/** Of the span of the request, if there is one: it is active no more. */
	readonly span?: SpanContext | undefined
	readonly error?: unknown
}

/** Whether an answer failed through no fault of who asked. */
export function isFailure({ status, error }: RequestEvent): boolean {
	return isOurFault(status) || error !== undefined
}

/** Of the server; a method that nobody knows (501) is the fault of who asked. */
export function isOurFault(status: number): boolean {
	return status >= 500 && status !== 501
}
