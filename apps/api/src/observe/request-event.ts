/** One request, answered. */
export interface RequestEvent {
	readonly requestId: string
	/** As it was sent: may be anything. */
	readonly method: string
	/** Without the query. */
	readonly path: string
	/** `/v1/posts/:slug`; `unmatched`. Bounded. */
	readonly route: string
	readonly status: number
	readonly milliseconds: number
	readonly bytes: number
	/** What the cache did: `hit`, `stale`, `miss`, `collapsed`, `none`. */
	readonly cache: string
	readonly error?: unknown
}

/** Whether an answer failed through no fault of who asked. */
export function isFailure({ status, error }: RequestEvent): boolean {
	return status >= 500 || error !== undefined
}
