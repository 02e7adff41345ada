import { lookup as resolveName } from 'node:dns'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { parseUrl } from '@blog/core'
import { isPrivateAddress } from './is-private-address.ts'

/** What a host answers, without the body. */
export interface Reply {
	readonly status: number
	/** Absolute, of a redirect. */
	readonly location?: string
	/** Milliseconds that it wants to be left alone. */
	readonly retryAfter?: number
}

/** How to ask. */
export interface AskOptions {
	readonly timeoutMs: number
	/** Whether hosts of this machine and its network may be asked. */
	readonly allowPrivate: boolean
	readonly signal?: AbortSignal | undefined
}

/** The code of the error for a name that leads into the own network. */
export const PRIVATE = 'EPRIVATE'

/**
 * Asks for an http(s) address once. Nothing of the body is read, and no redirect followed.
 *
 * Names are resolved once, and what they lead to is looked at before anything connects to it: a name cannot lead somewhere else the
 * second time.
 *
 * @throws {Error} With a `code`, if there is no answer; {@link PRIVATE} if there may be none.
 */
export function ask(
	url: URL,
	method: 'HEAD' | 'GET',
	{ timeoutMs, allowPrivate, signal }: AskOptions,
): Promise<Reply> {
	const patience = AbortSignal.timeout(timeoutMs)
	if (!allowPrivate && isPrivateAddress(url.hostname)) return Promise.reject(privateError())
	return new Promise((resolve, reject) => {
		const request = (url.protocol === 'http:' ? requestHttp : requestHttps)(url, {
			method,
			agent: false,
			headers: {
				'user-agent': 'blog-check (+https://github.com/blog-engine/blog)',
				accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
			},
			signal: signal ? AbortSignal.any([signal, patience]) : patience,
			...(!allowPrivate && { lookup: publicLookup }),
		})
		request.on('error', (error) =>
			reject(patience.aborted && !signal?.aborted ? timeoutError(timeoutMs) : error),
		)
		request.on('response', ({ statusCode = 0, headers }) => {
			const location = absolute(headers.location, url)
			const retryAfter = waitOf(headers['retry-after'])
			resolve({
				status: statusCode,
				...(location !== undefined && { location }),
				...(retryAfter !== undefined && { retryAfter }),
			})
			request.destroy()
		})
		request.end()
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

function timeoutError(timeoutMs: number): NodeJS.ErrnoException {
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
