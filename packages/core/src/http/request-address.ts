import { lookup as resolveName } from 'node:dns'
import { type Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http'
import { type Agent as HttpsAgent, request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { parseUrl } from '../metadata/url.ts'
import { isPrivateAddress } from './is-private-address.ts'

/** What a host answers. */
export interface Answer {
	readonly status: number
	/** Absolute, of a redirect. */
	readonly location?: string
	/** Milliseconds that it wants to be left alone. */
	readonly retryAfter?: number
	/** Whoever does not read it destroys it. */
	readonly body: IncomingMessage
}

/** How to ask. */
export interface RequestOptions {
	readonly method: 'HEAD' | 'GET' | 'POST'
	/** Who asks, so that a host knows whom to turn to. */
	readonly userAgent: string
	readonly accept: string
	/** Further headers, by their names in lower case. */
	readonly headers?: Readonly<Record<string, string>> | undefined
	/** What is sent. Default: nothing. */
	readonly content?: string | undefined
	/** Milliseconds until the answer begins. */
	readonly timeoutMs: number
	/** Whether the address may be one of this machine and its network. */
	readonly allowPrivate: boolean
	/** Keep connections open for further questions. Default: each question has its own. */
	readonly agents?: { readonly http: HttpAgent; readonly https: HttpsAgent } | undefined
	readonly signal?: AbortSignal | undefined
}

/** The code of the error for a name that leads into the own network. */
export const PRIVATE = 'EPRIVATE'

/**
 * Asks for an http(s) address once. No redirect is followed, and no packed body is asked for.
 *
 * Names are resolved once, and what they lead to is looked at before anything connects to it: a name cannot lead somewhere else the
 * second time.
 *
 * @throws {Error} With a `code`, if there is no answer; {@link PRIVATE} if there may be none.
 */
export function requestAddress(url: URL, options: RequestOptions): Promise<Answer> {
	const { method, userAgent, accept, timeoutMs, allowPrivate, agents, signal } = options
	if (!allowPrivate && isPrivateAddress(url.hostname)) return Promise.reject(privateError())
	const isPlain = url.protocol === 'http:'
	return new Promise((resolve, reject) => {
		const request = (isPlain ? requestHttp : requestHttps)(url, {
			method,
			agent: agents ? (isPlain ? agents.http : agents.https) : false,
			headers: {
				...options.headers,
				'user-agent': userAgent,
				accept,
				'accept-encoding': 'identity',
			},
			...(signal && { signal }),
			...(!allowPrivate && { lookup: publicLookup }),
		})
		const patience = setTimeout(() => request.destroy(timeoutError(timeoutMs)), timeoutMs)
		request.on('error', (error) => {
			clearTimeout(patience)
			reject(error)
		})
		// Who wants to speak another protocol (status 101) is hung up on without an error.
		request.on('close', () => {
			clearTimeout(patience)
			reject(Object.assign(new Error('no answer'), { code: 'ECONNRESET' }))
		})
		request.on('response', (body) => {
			clearTimeout(patience)
			const { statusCode: status = 0, headers } = body
			const location = absolute(headers.location, url)
			const retryAfter = waitOf(headers['retry-after'])
			resolve({
				status,
				body,
				...(location !== undefined && { location }),
				...(retryAfter !== undefined && { retryAfter }),
			})
		})
		request.end(options.content)
	})
}

const publicLookup: LookupFunction = (name, options, callback) => {
	resolveName(name, { ...options, all: true }, (error, found) => {
		const [first] = found ?? []
		if (error || !first) callback(error ?? privateError(), [])
		else if (found.some(({ address }) => isPrivateAddress(address))) callback(privateError(), [])
		else if (options.all) callback(null, found)
		else callback(null, first.address, first.family)
	})
}

function privateError(): NodeJS.ErrnoException {
	return Object.assign(new Error('it leads to a private address'), { code: PRIVATE })
}

/** Of a host that says nothing for too long. */
export function timeoutError(timeoutMs: number): NodeJS.ErrnoException {
	return Object.assign(new Error(`no answer in ${timeoutMs / 1000} s`), { code: 'ETIMEDOUT' })
}

function absolute(location: string | undefined, base: URL): string | undefined {
	return location === undefined ? undefined : parseUrl(location, base.href)?.href
}

/** Seconds, or a date. */
function waitOf(retryAfter: string | undefined): number | undefined {
	if (retryAfter === undefined) return undefined
	const wait = /^\d+$/.test(retryAfter)
		? Number(retryAfter) * 1000
		: Date.parse(retryAfter) - Date.now()
	return Number.isNaN(wait) ? undefined : Math.max(0, wait)
}
