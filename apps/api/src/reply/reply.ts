/** What is sent back, for whatever server. */
export interface Reply {
	readonly status: number
	/** Names in lower case. All of them: one that is put in later takes longer than all the rest. */
	readonly headers: Readonly<Record<string, string>>
	readonly body: Uint8Array | string | null
	/** `/v1/posts/:slug`; `unmatched`. */
	readonly route: string
	/** What the cache did: `hit`, `stale`, `miss`, `collapsed`, `shed`, `failed`, `none`. */
	readonly cache: string
	readonly error?: unknown
}

/** A reply that no route makes. */
export function ownReply(
	status: number,
	headers: Readonly<Record<string, string>>,
	body: string | null,
): Reply {
	const all = body === null ? headers : { ...headers, 'content-length': String(lengthOf(body)) }
	return { status, headers: all, body, route: 'unmatched', cache: 'none' }
}

/** How many bytes are sent. */
export function bytesOf({ body }: Reply): number {
	return body === null ? 0 : lengthOf(body)
}

function lengthOf(body: Uint8Array | string): number {
	return typeof body === 'string' ? new TextEncoder().encode(body).length : body.length
}
