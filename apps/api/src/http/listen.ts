import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { BlogError } from '@blog/core'
import type { ConnectionCounts } from '../observe/connection-metrics.ts'
import { type ConnectionLimits, limitConnections } from './connections.ts'
import { drainable } from './drain.ts'

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
	connections: 10_000,
	/** Browsers open six, and many of them may be behind one address. */
	connectionsPerClient: 256,
}
const MOST_HEADERS = 100
/** Milliseconds for the first request of a connection that was taken at last. */
const UNUSED = 500

/** Other limits than usual, and who is told when they are reached. */
export type ListenOptions = Partial<typeof limits> & Pick<ConnectionLimits, 'onRefuse'>

/** A server that listens. */
export interface Listening {
	readonly port: number
	connections(): ConnectionCounts
	/**
	 * Takes no more connections and ends when all answers are sent.
	 *
	 * @param deadline Milliseconds after which what is left is cut off.
	 * @param lameDuck Milliseconds before, in which connections are still taken: each ends with its answer.
	 */
	drain(deadline: number, lameDuck?: number): Promise<void>
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
	own: ListenOptions = {},
	prepare?: (server: Server) => void,
): Promise<Listening> {
	const { timeout, ...settings } = { ...limits, ...own }
	// Whether there is a `Host` the listener knows: what Node refuses nobody counts.
	const server = createServer({ ...settings, requireHostHeader: false })
	prepare?.(server)
	server.timeout = timeout
	server.maxHeadersCount = MOST_HEADERS
	const drain = drainable(server)
	const connections = limitConnections(server, drain.pending, settings)
	server.on('request', listener)
	server.on('checkExpectation', (request, response) => server.emit('request', request, response))
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
		connections: connections.counts,
		async drain(deadline, lameDuck = 0) {
			drain.leave()
			if (lameDuck > 0) await new Promise((resolve) => setTimeout(resolve, lameDuck))
			const unused = setTimeout(connections.closeUnused, UNUSED)
			await drain.end(deadline)
			clearTimeout(unused)
		},
	}
}
