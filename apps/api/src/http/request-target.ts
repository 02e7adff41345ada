import type { IncomingMessage } from 'node:http'
import { parseUrl } from '@blog/core'
import { malformed, type Refusal } from '../reply/refusal.ts'

/** What a request asks for, and of whom. */
export interface RequestTarget {
	/** `example.com:8080`. */
	readonly host: string
	/** Path and query. */
	readonly target: string
	/** Why it cannot be answered. */
	readonly refusal?: Refusal
}

const badTarget = malformed('Unexpected target, expected a path or an address')
const badHost = malformed('Unexpected Host, expected the name and perhaps port of one server')

/** A colon without a port behind it stands for the usual one. */
const isHost = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{0,5})?$/i

/**
 * Reads the first line and `Host` of a request.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-3.2
 */
export function targetOf(request: IncomingMessage): RequestTarget {
	const { url: asked = '/' } = request
	const host = hostOf(request)
	if (host === undefined || !isHost.test(host)) return { host: '', target: asked, refusal: badHost }
	if (asked.startsWith('/')) return { host: withoutColon(host), target: asked }
	if (asked === '*') return { host: withoutColon(host), target: '/*' }
	// Proxies say the whole address: then Host counts for nothing.
	const address = /^https?:\/\//i.test(asked) ? parseUrl(asked) : undefined
	if (!address) return { host: withoutColon(host), target: asked, refusal: badTarget }
	const { pathname, search, host: named } = address
	return { host: named, target: pathname + search }
}

/** As HTTP/1.1 asks for it (Node.js is told not to see to that), once. HTTP/1.0 knows none: then it is the address that was reached. */
function hostOf({ headers, httpVersion, rawHeaders, socket }: IncomingMessage): string | undefined {
	if (headers.host === undefined) {
		if (httpVersion !== '1.0') return undefined
		const { localAddress = '', localPort } = socket
		return `${localAddress.includes(':') ? `[${localAddress}]` : localAddress}:${localPort}`
	}
	let count = 0
	for (let at = 0; at < rawHeaders.length; at += 2) {
		const name = rawHeaders[at] as string
		if (name.length === 4 && name.toLowerCase() === 'host') count++
	}
	return count === 1 ? headers.host : undefined
}

function withoutColon(host: string): string {
	return host.endsWith(':') ? host.slice(0, -1) : host
}
