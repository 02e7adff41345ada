import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Api } from '../create-api.ts'
import { placeAt } from '../reply/place.ts'
import { malformed } from '../reply/refusal.ts'
import { noteResponse } from './last-response.ts'
import { sendReply } from './send-reply.ts'

/** How requests of Node.js are read. */
export interface ListenerOptions {
	/** Where clients reach the API, if that is known. */
	readonly url: string | undefined
	/** Names who asks. */
	client(request: IncomingMessage): string
}

const isHost = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i

const badTarget = malformed('Unexpected target, expected a path or an address')
const badHost = malformed('Unexpected Host, expected the name and perhaps port of one server')

/**
 * Answers requests of Node.js as they are: a `Request` and a `Response` for each would take four times as long as all else.
 */
export function nodeListener(
	{ reply }: Pick<Api, 'reply'>,
	{ url, client }: ListenerOptions,
): (request: IncomingMessage, response: ServerResponse<IncomingMessage>) => void {
	return (request, response) => {
		noteResponse(response)
		const { method = '', url: asked = '/', headers } = request
		const { host = '' } = headers
		const target = targetOf(asked)
		const refusal = target === undefined ? badTarget : isHost.test(host) ? undefined : badHost
		const { base, target: below } = placeAt(`http://${host}`, '', target ?? asked, url)
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

/** Path and query. Proxies say the whole address. */
function targetOf(asked: string): string | undefined {
	if (asked.startsWith('/')) return asked
	if (asked === '*') return '/*'
	if (!/^https?:\/\//i.test(asked) || !URL.canParse(asked)) return undefined
	const { pathname, search } = new URL(asked)
	return pathname + search
}
