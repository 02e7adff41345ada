import type { IncomingMessage, ServerResponse } from 'node:http'
import { bytesOf } from '../reply/reply.ts'
import type { SendableReply } from '../reply/sendable-reply.ts'

/** A body is handed over in parts of so many bytes, so that it is known how much of it went. */
const PART = 65_536

const reply = Symbol('reply')
const handedOver = Symbol('handed over')

/** Properties, and one function for all: closures and maps for each would cost more than the rest of what is done here. */
interface Response extends ServerResponse<IncomingMessage> {
	[reply]?: SendableReply | undefined
	/** Bytes of the body. */
	[handedOver]?: number
}

/** Sends a reply, and tells what became of it. */
export function sendReply(response: Response, made: SendableReply): void {
	const { status, headers, body } = made
	const { socket } = response.req
	if (socket.destroyed) {
		made.ended(0, true)
		return
	}
	try {
		response.writeHead(status, headers as string[])
	} catch (error) {
		made.ended(0, false, error)
		response.writeHead(500, { connection: 'close' }).end()
		return
	}
	response[reply] = made
	response.on('close', onClose)
	if (response.socket === null) tellIfItNeverComes(response)
	if (body === null) response.end()
	else if (typeof body === 'string' || body.length <= PART) response.end(body)
	else sendParts(response, body)
}

function onClose(this: Response): void {
	const made = this[reply]
	if (!made) return
	this[reply] = undefined
	// Node calls a response finished too if what it had still to send is thrown away with the connection. The other way round one that is
	// whole closes before its connection does.
	const aborted = this.req.socket.destroyed
	made.ended(aborted ? (this[handedOver] ?? 0) : bytesOf(made), aborted)
}

/** Where requests come before their answers, those wait in a row. If the connection ends, Node closes the first alone. */
function tellIfItNeverComes(response: Response): void {
	const { socket } = response.req
	const gone = () => onClose.call(response)
	socket.setMaxListeners(0).once('close', gone)
	response.once('close', () => socket.off('close', gone))
}

function sendParts(response: Response, body: Uint8Array): void {
	const { socket } = response.req
	let start = 0
	function next(): void {
		if (socket.destroyed) return
		response[handedOver] = start
		const part = body.subarray(start, start + PART)
		start += part.length
		if (start < body.length) response.write(part, next)
		else response.end(part)
	}
	next()
}
