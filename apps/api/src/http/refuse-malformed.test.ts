import { afterEach, expect, it } from 'vitest'
import { talk } from '../../test/sockets.ts'
import type { RequestEvent } from '../observe/request-event.ts'
import { noteResponse } from './last-response.ts'
import { type Listening, listen } from './listen.ts'
import { refuseMalformed } from './refuse-malformed.ts'

const running: Listening[] = []
afterEach(async () => {
	for (const server of running.splice(0)) await server.drain(0)
})

const quick = { headersTimeout: 200, requestTimeout: 200, connectionsCheckingInterval: 20 }

async function start() {
	const events: RequestEvent[] = []
	const server = await listen(
		(_, response) => {
			noteResponse(response)
			response.end('fine')
		},
		...([0, '127.0.0.1', quick] as const),
		(made) => refuseMalformed(made, (event) => events.push(event)),
	)
	running.push(server)
	return { port: server.port, events }
}

it('answers what does not come in whole in time, and tells of it', async () => {
	const { port, events } = await start()
	const text = await talk(port, 'GET / HTTP/1.1\r\nHost: a\r\n').ended
	expect(text).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/)
	expect(JSON.parse(text.split('\r\n\r\n')[1] as string)).toMatchObject({ status: 408 })
	expect(events).toEqual([
		expect.objectContaining({ status: 408, route: 'unmatched', aborted: false }),
	])
})

it('tells nothing of who says nothing', async () => {
	const { port, events } = await start()
	expect(await talk(port, '').ended).toBe('')
	expect(events).toEqual([])
})

it('answers once whose body never comes', async () => {
	const { port, events } = await start()
	const text = await talk(port, 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n').ended
	expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200'])
	expect(events).toEqual([])
})

it('lets go of who does not stop', async () => {
	const { port, events } = await start()
	const { socket, ended } = talk(port, 'nonsense\r\n')
	const more = setInterval(() => socket.write('x'.repeat(1000)), 5)
	expect(await ended).toMatch(/^HTTP\/1\.1 400 /)
	clearInterval(more)
	expect(events).toHaveLength(1)
})
