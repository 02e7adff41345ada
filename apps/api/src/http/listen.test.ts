import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { type Listening, listen } from './listen.ts'

const running: Listening[] = []
afterEach(async () => {
	for (const server of running.splice(0)) await server.drain(0)
})

async function start(text: () => Promise<string>, limits?: object): Promise<Listening> {
	const server = await listen(
		(_, response) => void text().then((body) => response.end(body)),
		...([0, '127.0.0.1', limits] as const),
	)
	running.push(server)
	return server
}

/** Sends bytes, and gives what comes back until the connection ends. */
function talk(port: number, bytes: string | Buffer, isLast = true): Promise<string> {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1')
		let got = ''
		socket.on('data', (data) => {
			got += data.toString('latin1')
		})
		socket.on('error', () => {})
		socket.on('close', () => resolve(got))
		socket.write(bytes)
		if (isLast) socket.end()
	})
}

const fine = async () => '{}'
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Something to wait for, which happens when a test says so. */
function event() {
	let happen = () => {}
	const happened = new Promise<void>((resolve) => {
		happen = resolve
	})
	return { happened, happen }
}

const get = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'

/** A connection, and all that came over it so far. */
interface Talk {
	readonly socket: Socket
	got(): string
	readonly closed: Promise<unknown>
}

async function open(port: number, localAddress = '127.0.0.1'): Promise<Talk> {
	const socket = connect({ port, host: '127.0.0.1', localAddress })
	let got = ''
	socket.on('data', (data) => {
		got += data.toString('latin1')
	})
	socket.on('error', () => {})
	const closed = new Promise((resolve) => socket.once('close', resolve))
	await Promise.race([new Promise((resolve) => socket.once('connect', resolve)), closed])
	return { socket, got: () => got, closed }
}

/** A connection that has had an answer and is kept. */
async function openIdle(port: number, localAddress?: string): Promise<Talk> {
	const talk = await open(port, localAddress)
	talk.socket.write(get)
	await Promise.race([new Promise((resolve) => talk.socket.once('data', resolve)), talk.closed])
	return talk
}

describe('a server that listens', () => {
	it('cuts off who never ends a request', async () => {
		const quick = { headersTimeout: 100, requestTimeout: 100, connectionsCheckingInterval: 20 }
		const { port } = await start(fine, quick)
		expect(await talk(port, 'GET / HTTP/1.1\r\nHost: a\r\nX: ', false)).toContain('408')
	})

	it('cuts off who reads nothing', async () => {
		const body = 'x'.repeat(50_000_000)
		const { port } = await start(async () => body, { timeout: 100 })
		const socket = connect(port, '127.0.0.1')
		socket.write('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')
		socket.pause()
		await new Promise((resolve) => setTimeout(resolve, 1500))
		let bytes = 0
		socket.on('data', (data) => {
			bytes += data.length
		})
		socket.on('error', () => {})
		socket.resume()
		await new Promise((resolve) => socket.on('close', resolve))
		expect(bytes).toBeLessThan(body.length)
	})

	it('takes no more than so many headers', async () => {
		const { port } = await start(fine)
		const long = `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`
		expect(await talk(port, long)).toContain('431')
	})

	it('answers what has begun when it ends, and takes nothing more', async () => {
		const [begun, answered] = [event(), event()]
		const server = await start(async () => {
			begun.happen()
			await answered.happened
			return '{"late":true}'
		})
		const url = `http://127.0.0.1:${server.port}/`
		const asked = fetch(url)
		await begun.happened
		const drained = server.drain(20_000)
		await expect(fetch(url)).rejects.toThrow('fetch failed')
		answered.happen()
		expect(await (await asked).json()).toEqual({ late: true })
		const before = performance.now()
		await drained
		expect(performance.now() - before).toBeLessThan(10_000)
	})

	it('cuts off at its deadline what does not end', async () => {
		const begun = event()
		const server = await start(() => {
			begun.happen()
			return new Promise(() => {})
		})
		const cutOff = expect(fetch(`http://127.0.0.1:${server.port}/`)).rejects.toThrow()
		await begun.happened
		await server.drain(100)
		await cutOff
	})
})

describe('a server that ends', () => {
	it('sends to the end what a slow reader has not read', async () => {
		const body = 'x'.repeat(30_000_000)
		const server = await start(async () => body)
		const slow = connect(server.port, '127.0.0.1')
		slow.write(get)
		await once(slow, 'readable')
		let bytes = 0
		const drained = server.drain(5000)
		await pause(200)
		slow.on('data', (data) => {
			bytes += data.length
		})
		await Promise.all([once(slow, 'close'), drained])
		expect(bytes).toBeGreaterThan(body.length)
	})

	it('does not wait for who sends nothing', async () => {
		const server = await start(fine)
		const talks = [await open(server.port), await openIdle(server.port)]
		const before = performance.now()
		await server.drain(20_000)
		expect(performance.now() - before).toBeLessThan(10_000)
		await Promise.all(talks.map(({ closed }) => closed))
	})

	it('answers who has just connected', async () => {
		const server = await start(fine)
		const { socket, got, closed } = await open(server.port)
		const drained = server.drain(5000)
		await pause(100)
		socket.write(get)
		await Promise.all([closed, drained])
		expect(got()).toContain('HTTP/1.1 200')
	})

	it('answers a request that has come by half, and closes', async () => {
		const server = await start(fine)
		const { socket, got, closed } = await open(server.port)
		socket.write(get.slice(0, 20))
		await pause(50)
		const drained = server.drain(5000)
		await pause(100)
		socket.write(get.slice(20))
		await Promise.all([closed, drained])
		expect(got()).toMatch(/^HTTP\/1\.1 200 [\s\S]*\r\nConnection: close\r\n/)
	})

	it('still takes connections in its lame duck time, and closes each with its answer', async () => {
		const [asked, answered] = [event(), event()]
		let isFirst = true
		const server = await start(async () => {
			if (isFirst) {
				isFirst = false
				asked.happen()
				await answered.happened
			}
			return '{}'
		})
		const begun = await open(server.port)
		begun.socket.write(get)
		await asked.happened
		const idle = await openIdle(server.port)
		expect(idle.got()).toContain('Connection: keep-alive')
		const before = performance.now()
		const drained = server.drain(5000, 2000)
		answered.happen()
		await begun.closed
		expect(begun.got()).toContain('Connection: close')
		expect(idle.socket.destroyed).toBe(false)
		idle.socket.write(get)
		await idle.closed
		expect(idle.got()).toMatch(/keep-alive[\s\S]*Connection: close/)
		expect(await talk(server.port, get, false)).toContain('Connection: close')
		expect(performance.now() - before).toBeLessThan(2000)
		await drained
		expect(performance.now() - before).toBeGreaterThan(1990)
		expect((await open(server.port)).socket.destroyed).toBe(true)
	})
})

describe('connections', () => {
	it('of one client are so many, those of others are taken, and what is closed is free again', async () => {
		const told: string[] = []
		const onRefuse = (message: string) => void told.push(message)
		const server = await start(fine, { connectionsPerClient: 3, onRefuse })
		const talks = await Promise.all([1, 2, 3].map(() => openIdle(server.port)))
		for (let n = 0; n < 5; n++) expect((await openIdle(server.port)).got()).toBe('')
		expect((await openIdle(server.port, '127.0.0.9')).got()).toContain('200')
		expect(server.connections()).toEqual({ open: 4, refused: { client: 5, all: 0 }, evicted: 0 })
		expect(told).toEqual(['Connection refused: 3 of 127.0.0.1 are open'])
		talks[0]?.socket.destroy()
		await expect.poll(() => server.connections().open).toBe(3)
		expect((await openIdle(server.port)).got()).toContain('200')
	})

	it('have to be possible', async () => {
		for (const connectionsPerClient of [0, -1, Number.NaN])
			await expect(start(fine, { connectionsPerClient })).rejects.toThrow(RangeError)
	})

	it('that are idle make room when there are too many, and busy ones stay', async () => {
		let isSlow = true
		const server = await start(
			async () => {
				if (isSlow) {
					isSlow = false
					await pause(2500)
				}
				return '{}'
			},
			{ connections: 10 },
		)
		const busy = await open(server.port)
		busy.socket.write(get)
		await pause(50)
		const talks = await Promise.all(Array.from({ length: 9 }, () => openIdle(server.port)))
		expect((await openIdle(server.port)).got()).toBe('')
		await pause(1100)
		expect((await openIdle(server.port)).got()).toBe('')
		await expect.poll(() => talks.filter(({ socket }) => socket.destroyed).length).toBe(2)
		expect((await openIdle(server.port)).got()).toContain('200')
		expect(server.connections()).toMatchObject({ refused: { client: 0, all: 2 }, evicted: 2 })
		await once(busy.socket, 'data')
		expect(busy.got()).toContain('200')
	})
})
