import type { Server } from 'node:http'
import { isIPv6 } from 'node:net'

/** A server that answers until it is closed. */
export interface RunningServer {
	/** Where to look: `http://localhost:4321/`. */
	readonly url: string
	readonly port: number
	/** Stops listening and ends every connection. */
	close(): Promise<void>
}

/** The address to print for a host and port. */
export function addressOf(host: string, port: number, basePath = ''): string {
	const isLoopback = host === '127.0.0.1' || host === '::1'
	const isAny = host === '0.0.0.0' || host === '::'
	const name = isLoopback || isAny ? 'localhost' : isIPv6(host) ? `[${host}]` : host
	return `http://${name}:${port}${basePath}/`
}

/** Closes a server, also for browsers that keep their connection open. */
export function closeServer(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve())
		server.closeAllConnections()
	})
}
