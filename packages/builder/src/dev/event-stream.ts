import type { ServerResponse } from 'node:http'

/** Milliseconds between signs of life, so that no proxy closes a quiet connection. */
const HEARTBEAT = 20_000

/** Browsers that wait for news. */
export interface EventStream {
	/**
	 * Keeps a response open for events.
	 *
	 * @param first Told at once.
	 */
	connect(response: ServerResponse, first?: string): void
	/** Tells every browser. */
	send(event: string, data: unknown): void
	close(): void
}

/**
 * Makes a stream of Server-Sent Events.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function eventStream(): EventStream {
	const clients = new Set<ServerResponse>()
	const heartbeat = setInterval(() => {
		for (const client of clients) client.write(':\n\n')
	}, HEARTBEAT)
	heartbeat.unref()

	return {
		connect(response, first) {
			response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' })
			response.write(first === undefined ? ':\n\n' : `:\n\nevent: ${first}\ndata: {}\n\n`)
			clients.add(response)
			response.on('close', () => clients.delete(response))
		},
		send(event, data) {
			for (const client of clients)
				client.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
		},
		close() {
			clearInterval(heartbeat)
			for (const client of clients) client.end()
			clients.clear()
		},
	}
}
