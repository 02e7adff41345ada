import { createServer, type RequestListener, type Server } from 'node:http'
import { BlogError, reasonOf } from '@blog/core'

/** Ports that are tried after the wanted one. */
const TRIES = 50

/** A server that listens. */
export interface Listening {
	readonly server: Server
	readonly port: number
}

/**
 * Listens on a port, or on the next free one.
 *
 * @param port 0 takes any.
 * @throws {BlogError} `IO` if none of them is free or the host is not of this machine.
 */
export async function listen(
	listener: RequestListener,
	host: string,
	port: number,
): Promise<Listening> {
	for (let wanted = port; ; wanted++) {
		try {
			return await tryPort(listener, host, wanted)
		} catch (cause) {
			const isTaken = (cause as NodeJS.ErrnoException).code === 'EADDRINUSE'
			if (isTaken && wanted < Math.min(port + TRIES, 65_535)) continue
			throw new BlogError('IO', `Expected to listen on ${host}:${wanted}: ${reasonOf(cause)}`, {
				cause,
			})
		}
	}
}

function tryPort(listener: RequestListener, host: string, port: number): Promise<Listening> {
	return new Promise((resolve, reject) => {
		const server = createServer(listener)
		server.once('error', reject)
		server.listen(port, host, () => {
			const address = server.address()
			resolve({ server, port: typeof address === 'object' && address ? address.port : port })
		})
	})
}
