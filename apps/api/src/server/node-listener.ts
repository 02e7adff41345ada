import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Api } from '../create-api.ts'
import { placeAt } from '../reply/place.ts'
import type { Reply } from '../reply/reply.ts'

/** How requests of Node.js are read. */
export interface ListenerOptions {
	/** Where clients reach the API, if that is known. */
	readonly url: string | undefined
	/** Names who asks. */
	client(request: IncomingMessage): string
	/** Told what nobody foresaw. */
	onError(error: Error, path: string): void
}

const isHost = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i

/**
 * Answers requests of Node.js as they are: a `Request` and a `Response` for each would take four times as long as all else.
 */
export function nodeListener(
	{ reply }: Pick<Api, 'reply'>,
	{ url, client, onError }: ListenerOptions,
): (request: IncomingMessage, response: ServerResponse) => void {
	return (request, response) => {
		const { method = '', url: asked = '/', headers } = request
		const { host = '' } = headers
		const target = targetOf(asked)
		if (target === undefined || !isHost.test(host)) {
			response.writeHead(400, { connection: 'close' }).end()
			return
		}
		const place = placeAt(`http://${host}`, '', target, url)
		const header = (name: string) => {
			const value = headers[name]
			return value === undefined ? null : Array.isArray(value) ? value.join(', ') : value
		}
		const fail = (error: unknown) => {
			onError(error as Error, target)
			response.writeHead(500, { connection: 'close' }).end()
		}
		try {
			const made = reply({ ...place, method, header, client: () => client(request) })
			if (made instanceof Promise) made.then((one) => send(response, one)).catch(fail)
			else send(response, made)
		} catch (error) {
			fail(error)
		}
	}
}

function send(response: ServerResponse, { status, headers, body }: Reply): void {
	if (response.destroyed) return
	response.writeHead(status, headers as string[])
	if (body === null) response.end()
	else response.end(body)
}

/** Path and query. Proxies say the whole address. */
function targetOf(asked: string): string | undefined {
	if (asked.startsWith('/')) return asked
	if (asked === '*') return '/*'
	if (!/^https?:\/\//i.test(asked) || !URL.canParse(asked)) return undefined
	const { pathname, search } = new URL(asked)
	return pathname + search
}
