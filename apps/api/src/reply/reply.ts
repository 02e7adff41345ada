import { type FlatHeaders, flatten } from './flat-headers.ts'

/** What is sent back, for whatever server. */
export interface Reply {
	readonly status: number
	/** Names in lower case. */
	readonly headers: FlatHeaders
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
	more: FlatHeaders,
): Reply {
	const length = body === null ? {} : { 'content-length': String(lengthOf(body)) }
	const all = [...flatten({ ...headers, ...length }), ...more]
	return { status, headers: all, body, route: 'unmatched', cache: 'none' }
}

/** How many bytes are sent. */
export function bytesOf({ body }: Reply): number {
	return body === null ? 0 : lengthOf(body)
}

function lengthOf(body: Uint8Array | string): number {
	return typeof body === 'string' ? new TextEncoder().encode(body).length : body.length
}
