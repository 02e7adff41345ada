import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { BlogError } from '@blog/core'

/** What clients may take of the server. Times in milliseconds. */
const limits = {
	/** Of all headers of a request together, its path included. */
	maxHeaderSize: 16_384,
	/** For a request to come in whole: who sends a byte now and then is cut off. */
	headersTimeout: 10_000,
	requestTimeout: 15_000,
	connectionsCheckingInterval: 2000,
	/** Longer than proxies keep their connections, so that none is closed under their hands. */
	keepAliveTimeout: 65_000,
	/** For a response to make any progress: who reads nothing is cut off. */
	timeout: 30_000,
}
const MOST_HEADERS = 100
const MOST_CONNECTIONS = 10_000

/** A server that listens. */
export interface Listening {
	readonly port: number
	/**
	 * Takes no more connections and ends when all requests are answered.
	 *
	 * @param deadline Milliseconds after which what is left is cut off.
	 */
	drain(deadline: number): Promise<void>
}

/**
 * Serves over HTTP.
 *
 * @param own Other limits than usual.
 * @param prepare Told of the server before it listens.
 * @throws {BlogError} `IO` if the port is taken.
 */
export async function listen(
	listener: RequestListener,
	port: number,
	host: string,
	own: Partial<typeof limits> = {},
	prepare?: (server: Server) => void,
): Promise<Listening> {
	const { timeout, ...settings } = { ...limits, ...own }
	// Whether there is a `Host` the listener knows: what Node refuses nobody counts.
	const server = createServer({ ...settings, requireHostHeader: false }, listener)
	server.on('checkExpectation', listener)
	prepare?.(server)
	server.timeout = timeout
	server.maxHeadersCount = MOST_HEADERS
	server.maxConnections = MOST_CONNECTIONS
	await new Promise<void>((resolve, reject) => {
		server.once('error', (cause: NodeJS.ErrnoException) => {
			const reason =
				cause.code === 'EADDRINUSE'
					? ', but the port is taken: choose another, or 0 for any'
					: `: ${cause.message}`
			reject(new BlogError('IO', `Expected to listen on ${host}:${port}${reason}`, { cause }))
		})
		server.listen(port, host, resolve)
	})
	return {
		port: (server.address() as AddressInfo).port,
		drain: (deadline) => drain(server, deadline),
	}
}

async function drain(server: Server, deadline: number): Promise<void> {
	const closed = new Promise((resolve) => server.close(resolve))
	// A connection that was busy when the server closed is idle afterwards, and would be kept.
	const idle = setInterval(() => server.closeIdleConnections(), 50)
	const cut = setTimeout(() => server.closeAllConnections(), deadline)
	server.closeIdleConnections()
	await closed
	clearInterval(idle)
	clearTimeout(cut)
}
