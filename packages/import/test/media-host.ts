import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Answers a question, or does not. */
export type Answering = (request: IncomingMessage, response: ServerResponse) => void

/** A host on this machine. */
export interface MediaHost {
	/** `http://127.0.0.1:1234`. */
	readonly origin: string
	/** Paths that it was asked for, in order. */
	asked: string[]
	/** Most questions that it had at the same time. */
	readonly most: number
	close(): void
}

/** Starts a host that answers paths as it is told, and others with 404. */
export async function mediaHost(answers: Readonly<Record<string, Answering>>): Promise<MediaHost> {
	let [open, most] = [0, 0]
	const server = createServer((request, response) => {
		const { url = '' } = request
		host.asked.push(url)
		most = Math.max(most, ++open)
		response.once('close', () => open--)
		const answer = Object.hasOwn(answers, url) ? answers[url] : undefined
		if (answer) answer(request, response)
		else response.writeHead(404).end('<p>Not here')
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	const host = {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		asked: [] as string[],
		get most() {
			return most
		},
		close() {
			server.closeAllConnections()
			server.close()
		},
	}
	return host
}

/** Answers with a body of a type. */
export function file(type: string, body: string | Buffer = 'pixels'): Answering {
	return (_, response) => void response.writeHead(200, { 'content-type': type }).end(body)
}

/** Answers with a status. */
export function status(code: number, headers: Readonly<Record<string, string>> = {}): Answering {
	return (_, response) => void response.writeHead(code, headers).end()
}

/** Answers one after the other, the last one again and again. */
export function first(...answers: readonly Answering[]): Answering {
	let count = 0
	return (request, response) => answers[Math.min(count++, answers.length - 1)]?.(request, response)
}
