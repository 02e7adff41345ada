import { createServer, type Server } from 'node:http'
import {
	type AddressInfo,
	createServer as createTcpServer,
	type Server as TcpServer,
} from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { type RequestOptions, requestAddress } from './request-address.ts'

const servers: TcpServer[] = []

afterEach(() => {
	for (const server of servers.splice(0)) server.close()
})

async function addressOf(server: Server | TcpServer): Promise<URL> {
	servers.push(server)
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
	return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
}

const options: RequestOptions = {
	method: 'POST',
	userAgent: 'test',
	accept: '*/*',
	timeoutMs: 2000,
	allowPrivate: true,
}

it('sends what is to be sent, with its headers and its length', async () => {
	const url = await addressOf(
		createServer(async (request, response) => {
			const chunks = await request.toArray()
			const { 'content-type': type, 'content-length': length } = request.headers
			response.end(JSON.stringify({ type, length, text: Buffer.concat(chunks).toString() }))
		}),
	)
	const { body } = await requestAddress(url, {
		...options,
		headers: { 'content-type': 'text/plain' },
		content: 'é',
	})
	expect(JSON.parse(Buffer.concat(await body.toArray()).toString())).toEqual({
		type: 'text/plain',
		length: '2',
		text: 'é',
	})
})

it('ends with a host that wants to speak another protocol', async () => {
	const url = await addressOf(
		createTcpServer((socket) => {
			socket.on('error', () => {})
			socket.end('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n')
		}),
	)
	await expect(requestAddress(url, options)).rejects.toMatchObject({ code: 'ECONNRESET' })
})
