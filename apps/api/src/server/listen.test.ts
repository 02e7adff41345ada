import { connect } from 'node:net'
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
		let answer = () => {}
		const answered = new Promise<void>((resolve) => {
			answer = resolve
		})
		const server = await start(async () => {
			await answered
			return '{"late":true}'
		})
		const url = `http://127.0.0.1:${server.port}/`
		const asked = fetch(url)
		await new Promise((resolve) => setTimeout(resolve, 50))
		const drained = server.drain(5000)
		await expect(fetch(url)).rejects.toThrow('fetch failed')
		answer()
		expect(await (await asked).json()).toEqual({ late: true })
		const before = performance.now()
		await drained
		expect(performance.now() - before).toBeLessThan(2000)
	})

	it('cuts off at its deadline what does not end', async () => {
		const server = await start(() => new Promise(() => {}))
		const asked = fetch(`http://127.0.0.1:${server.port}/`)
		asked.catch(() => {})
		await new Promise((resolve) => setTimeout(resolve, 50))
		await server.drain(100)
		await expect(asked).rejects.toThrow()
	})
})
