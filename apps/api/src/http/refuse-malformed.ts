import { type Server, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { RequestEvent } from '../observe/request-event.ts'
import { notAllowed, type Refusal, refuse } from '../reply/refusal.ts'
import { bytesOf } from '../reply/reply.ts'
import { lastResponse } from './last-response.ts'

/** Bytes in which a request line is looked for. */
const MOST_OF_A_LINE = 8192

/** What the parser of Node.js says. */
interface ParserError extends NodeJS.ErrnoException {
	readonly rawPacket?: Buffer
	readonly bytesParsed?: number
}

/** Milliseconds for a client to take what it is told while it goes on sending. */
const LINGER = 1000

const tooLate: Refusal = { status: 408, detail: 'The request did not come in whole in time' }
const tooLarge: Refusal = { status: 431, detail: 'The headers are larger than what is taken' }
const noRequest: Refusal = { status: 400, detail: 'What was sent is no request of HTTP/1.1' }

/**
 * Answers and tells of what Node.js refuses before it is a request: what cannot be read, comes too slowly, or has headers too large; and `CONNECT`.
 *
 * @param server Its listener notes responses (`noteResponse`): no refusal breaks into one.
 */
export function refuseMalformed(server: Server, tell: (event: RequestEvent) => void): void {
	function answer(socket: Socket, method: string, path: string, refusal: Refusal): void {
		const started = performance.now()
		const requestId = crypto.randomUUID()
		const reply = refuse(path, refusal, ['x-request-id', requestId])
		const told = (aborted: boolean) =>
			tell({
				requestId,
				method,
				path,
				route: reply.route,
				status: reply.status,
				aborted,
				milliseconds: performance.now() - started,
				bytes: aborted ? 0 : bytesOf(reply),
				cache: reply.cache,
			})
		socket.end(rawReply(reply.status, reply.headers, reply.body as string), () =>
			told(socket.destroyed),
		)
		setTimeout(() => socket.destroy(), LINGER).unref()
	}

	const refused = new WeakSet<Socket>()

	server.on('clientError', (error: ParserError, stream) => {
		const socket = stream as Socket
		if (refused.has(socket)) return
		const unknown = unknownMethod(error)
		const refusal = unknown === undefined ? refusalOf(error) : notAllowed(unknown)
		const before = lastResponse(socket)
		// Of a connection that says nothing, is broken, or whose request was answered before it was there, there is nothing to tell.
		if (!refusal || socket.bytesRead === 0 || before?.req.complete === false)
			return socket.destroySoon()
		refused.add(socket)
		afterOthers(socket, () => answer(socket, unknown ?? '', '', refusal))
	})
	server.on('connect', ({ url = '' }, stream) => {
		// Node has let go of it.
		const socket = stream.on('error', () => {}).resume() as Socket
		afterOthers(socket, () => answer(socket, 'CONNECT', url, notAllowed('CONNECT')))
	})
}

/** Waits for the answers that are on their way. */
function afterOthers(socket: Socket, work: () => void): void {
	const before = lastResponse(socket)
	if (!before || before.writableFinished) work()
	else before.once('close', work)
}

/** Reads the method of a request that is right but for it: the parser knows but those that are registered. */
function unknownMethod(error: ParserError): string | undefined {
	const { code, rawPacket, bytesParsed = 0 } = error
	if (code !== 'HPE_INVALID_METHOD' || rawPacket === undefined) return undefined
	const start = rawPacket.subarray(0, bytesParsed).lastIndexOf('\n') + 1
	const line = rawPacket.toString('latin1', start, start + MOST_OF_A_LINE)
	return /^([!#$%&'*+.^_`|~\w-]+) \S+ HTTP\/1\.[01]\r\n/.exec(line)?.[1]
}

/** `undefined` if no request is wrong, but the connection is broken, or was to be closed. */
function refusalOf({ code = '' }: NodeJS.ErrnoException): Refusal | undefined {
	if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return tooLate
	if (code === 'HPE_HEADER_OVERFLOW') return tooLarge
	return code.startsWith('HPE_') && code !== 'HPE_CLOSED_CONNECTION' ? noRequest : undefined
}

function rawReply(status: number, headers: readonly string[], body: string): string {
	let text = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ndate: ${new Date().toUTCString()}\r\nconnection: close\r\n`
	for (let at = 0; at < headers.length; at += 2) text += `${headers[at]}: ${headers[at + 1]}\r\n`
	return `${text}\r\n${body}`
}
