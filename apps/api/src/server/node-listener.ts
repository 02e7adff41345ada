import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Api } from '../create-api.ts'
import { placeAt } from '../reply/place.ts'
import type { Reply } from '../reply/reply.ts'
import { targetOf } from './request-target.ts'

/** How requests of Node.js are read. */
export interface ListenerOptions {
	/** Where clients reach the API, if that is known. */
	readonly url: string | undefined
	/** Names who asks. */
	client(request: IncomingMessage): string
	/** Told what nobody foresaw. */
	onError(error: Error, path: string): void
}

/**
 * Answers requests of Node.js as they are: a `Request` and a `Response` for each would take four times as long as all else.
 */
export function nodeListener(
	{ reply }: Pick<Api, 'reply'>,
	{ url, client, onError }: ListenerOptions,
): (request: IncomingMessage, response: ServerResponse) => void {
	return (request, response) => {
		const { method = '', headers } = request
		const asked = targetOf(request)
		if (asked === undefined) {
			response.writeHead(400, { connection: 'close' }).end()
			return
		}
		const { host, target } = asked
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
