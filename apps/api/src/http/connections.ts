import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { clientOf } from '../limit/client-of.ts'
import type { ConnectionCounts } from '../observe/connection-metrics.ts'

/** How many connections there may be. */
export interface ConnectionLimits {
	/** Together. */
	readonly connections: number
	/** Of one client. */
	readonly connectionsPerClient: number
	/** Told that one was refused, once a minute at most. */
	onRefuse?(message: string): void
}

/** Before there is a server. */
export const noConnections: ConnectionCounts = {
	open: 0,
	refused: { client: 0, all: 0 },
	evicted: 0,
}

/** The connections of a server. */
export interface Connections {
	counts(): ConnectionCounts
	/** Closes those over which nothing has been sent yet, for which Node.js waits. */
	closeUnused(): void
}

interface Known {
	readonly client: string
	/** Bytes that had come when it was looked at last. */
	bytes: number
}

/** Shares of the most: with that many, idle ones are closed, … */
const CROWDED = 0.9
/** … until there are so many. */
const ROOMY = 0.8
/** Milliseconds in which nothing comes over an idle connection. */
const IDLE = 1000
const MINUTE = 60_000

/**
 * Counts connections, refuses what is too much, and closes idle ones before there is no room for others.
 *
 * @param pending Answers that are not sent yet: their connections are not idle.
 * @throws {RangeError} If nobody could connect.
 */
export function limitConnections(
	server: Server,
	pending: ReadonlySet<ServerResponse>,
	{ connections, connectionsPerClient, onRefuse }: ConnectionLimits,
): Connections {
	if (!(connectionsPerClient >= 1))
		throw new RangeError(
			`Unexpected connectionsPerClient ${connectionsPerClient}, expected 1 or more`,
		)
	const open = new Map<Socket, Known>()
	const ofClient = new Map<string, number>()
	const refused = { client: 0, all: 0 }
	let evicted = 0
	let looked = Number.NEGATIVE_INFINITY
	let told = Number.NEGATIVE_INFINITY

	server.maxConnections = connections
	server.on('drop', () => {
		refused.all++
		tell(`${connections} are open`)
		makeRoom()
	})
	server.on('connection', (socket) => {
		const client = clientOf(socket.remoteAddress ?? '')
		const count = ofClient.get(client) ?? 0
		if (count >= connectionsPerClient) {
			refused.client++
			tell(`${connectionsPerClient} of ${client} are open`)
			socket.destroy()
			return
		}
		ofClient.set(client, count + 1)
		open.set(socket, { client, bytes: -1 })
		socket.once('close', () => forget(socket, client))
		if (open.size >= CROWDED * connections) makeRoom()
	})

	function forget(socket: Socket, client: string): void {
		open.delete(socket)
		const left = (ofClient.get(client) ?? 1) - 1
		if (left === 0) ofClient.delete(client)
		else ofClient.set(client, left)
	}

	function tell(reason: string): void {
		const now = performance.now()
		if (now - told < MINUTE) return
		told = now
		onRefuse?.(`Connection refused: ${reason}`)
	}

	/** Closes those over which nothing has come since the last look, the oldest first. */
	function makeRoom(): void {
		const now = performance.now()
		if (now - looked < IDLE) return
		looked = now
		const busy = new Set([...pending].map(({ req }) => req.socket))
		let excess = open.size - Math.floor(ROOMY * connections)
		for (const [socket, known] of open) {
			const { bytesRead } = socket
			const isIdle = known.bytes === bytesRead && !busy.has(socket)
			known.bytes = bytesRead
			if (!isIdle || excess <= 0) continue
			socket.destroy()
			evicted++
			excess--
		}
	}

	return {
		counts: () => ({ open: open.size, refused: { ...refused }, evicted }),
		closeUnused() {
			for (const socket of open.keys()) if (socket.bytesRead === 0) socket.destroy()
		},
	}
}
