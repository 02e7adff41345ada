import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

type Response = ServerResponse<IncomingMessage>

const last = Symbol('last response')

/** Notes with the connection of a response that this is its newest. */
export function noteResponse(response: Response): void {
	;(response.req.socket as { [last]?: Response })[last] = response
}

export function lastResponse(socket: Duplex): Response | undefined {
	return (socket as { [last]?: Response })[last]
}
