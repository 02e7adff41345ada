import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Api } from '../create-api.ts'
import { placeAt } from '../reply/place.ts'
import { noteResponse } from './last-response.ts'
import { targetOf } from './request-target.ts'
import { sendReply } from './send-reply.ts'

/** How requests of Node.js are read. */
export interface ListenerOptions {
	/** Where clients reach the API, if that is known. */
	readonly url: string | undefined
	/** Names who asks. */
	client(request: IncomingMessage): string
}

/**
 * Answers requests of Node.js as they are: a `Request` and a `Response` for each would take four times as long as all else.
 */
export function nodeListener(
	{ reply }: Pick<Api, 'reply'>,
	{ url, client }: ListenerOptions,
): (request: IncomingMessage, response: ServerResponse<IncomingMessage>) => void {
	return (request, response) => {
		noteResponse(response)
		const { method = '', headers } = request
		const { host, target, refusal } = targetOf(request)
		const { base, target: below } = placeAt(`http://${host}`, '', target, url)
		const header = (name: string) => {
			const value = headers[name]
			return value === undefined ? null : Array.isArray(value) ? value.join(', ') : value
		}
		const from = () => client(request)
		const made = reply({ base, target: below, method, header, client: from, refusal })
		if (made instanceof Promise) void made.then((one) => sendReply(response, one))
		else sendReply(response, made)
	}
}
