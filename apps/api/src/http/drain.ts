import type { Server, ServerResponse } from 'node:http'

/** How a server ends: no answer is broken off. */
export interface Drainable {
	/** Answers that are not sent to their end yet. */
	readonly pending: ReadonlySet<ServerResponse>
	/** From now on each connection ends with its answer. */
	leave(): void
	/**
	 * Takes no more connections. Done when all are closed.
	 *
	 * @param deadline Milliseconds after which what is left is cut off.
	 */
	end(deadline: number): Promise<void>
}

/** Makes {@link Drainable}. To be called before others listen to requests of the server. */
export function drainable(server: Server): Drainable {
	const pending = new Set<ServerResponse>()
	const closeIdle = server.closeIdleConnections.bind(server)
	let [isLeaving, isEnding] = [false, false]

	server.on('request', (_, response) => {
		pending.add(response)
		response.on('close', done)
		if (isLeaving) response.shouldKeepAlive = false
	})

	// One function for all: it is given its response as `this`.
	function done(this: ServerResponse): void {
		pending.delete(this)
		if (isEnding) server.closeIdleConnections()
	}

	return {
		pending,
		leave() {
			isLeaving = true
			for (const response of pending) if (!response.headersSent) response.shouldKeepAlive = false
		},
		async end(deadline) {
			isEnding = true
			// Node.js takes an answer that is written but not sent for idle, also when it closes the server.
			server.closeIdleConnections = () => {
				if (pending.size === 0) closeIdle()
			}
			const closed = new Promise((resolve) => server.close(resolve))
			const cut = setTimeout(() => server.closeAllConnections(), deadline)
			await closed
			clearTimeout(cut)
		},
	}
}
