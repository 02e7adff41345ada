import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as it arrived. */
export interface Received {
	readonly path: string
	readonly headers: IncomingHttpHeaders
	readonly body: string
}

/** What is answered: a status, perhaps with headers, or nothing at all. */
export type Reply = number | readonly [number, Record<string, string>] | 'hang'

/** A program that receives webhooks. */
export interface Receiver {
	readonly url: string
	readonly port: number
	readonly received: readonly Received[]
	/** Ids of posts, in the order of their arrival. */
	posts(): string[]
	/** How many are open. */
	connections(): Promise<number>
	close(): Promise<void>
}

/** @param reply By the number of requests before it. */
export async function startReceiver(
	reply: (before: number, received: Received) => Reply | Promise<Reply> = () => 204,
	host = '127.0.0.1',
	wanted = 0,
): Promise<Receiver> {
	const received: Received[] = []
	const server = createServer(async (request, response) => {
		const chunks = await request.toArray().catch(() => undefined)
		if (!chunks) return
		const { url: path = '', headers } = request
		const one = { path, headers, body: Buffer.concat(chunks).toString() }
		const answer = await reply(received.push(one) - 1, one)
		if (answer === 'hang') return
		const [status, more] = typeof answer === 'number' ? [answer, {}] : answer
		response.writeHead(status, more).end()
	})
	await new Promise<void>((listening) => server.listen(wanted, host, listening))
	const { port } = server.address() as AddressInfo
	return {
		port,
		received,
		url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/hook?key=secret`,
		posts: () => received.map(({ body }) => JSON.parse(body).data.post.id),
		connections: () =>
			new Promise((counted) => server.getConnections((_, count) => counted(count))),
		async close() {
			server.closeAllConnections()
			await new Promise((closed) => server.close(closed))
		},
	}
}
