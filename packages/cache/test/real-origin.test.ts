import { createServer, get, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, it } from 'vitest'
import { CacheError, createCache } from '../src/index.ts'

/** A server that takes so long, and remembers how many it has served at once, in all and of one path. */
async function createOrigin(delay: number) {
	const running = new Map<string, number>()
	const seen = { most: 0, mostOfOne: 0, requests: 0, gone: 0 }
	const server: Server = createServer((request, response) => {
		const path = request.url ?? ''
		const change = (by: number) => running.set(path, (running.get(path) ?? 0) + by)
		change(1)
		seen.requests++
		seen.mostOfOne = Math.max(seen.mostOfOne, running.get(path) ?? 0)
		seen.most = Math.max(
			seen.most,
			[...running.values()].reduce((a, b) => a + b),
		)
		const timer = setTimeout(() => {
			change(-1)
			response.end(`value of ${path}`)
		}, delay)
		response.once('close', () => {
			if (response.writableFinished) return
			clearTimeout(timer)
			change(-1)
			seen.gone++
		})
	})
	servers.push(server)
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	const { port } = server.address() as AddressInfo
	const load = (path: string, { signal }: { signal: AbortSignal }) =>
		new Promise<string>((resolve, reject) => {
			get({ port, path, signal }, async (response) => {
				let text = ''
				for await (const part of response.setEncoding('utf8')) text += part
				resolve(text)
			}).on('error', reject)
		})
	return { load, seen }
}

const servers: Server[] = []
afterAll(() => {
	for (const server of servers) {
		server.closeAllConnections()
		server.close()
	}
})

it('a real server gets no more than it may, whatever is asked, and everybody gets their own', async () => {
	const { load, seen } = await createOrigin(5)
	const cache = createCache({ load, ttl: 20, concurrency: 4, queue: 30, queueDeadline: 100 })
	const outcomes = { given: 0, refused: 0 }
	const readers = Array.from({ length: 3000 }, async (_, index) => {
		await new Promise((resolve) => setTimeout(resolve, index / 5))
		const path = `/${Math.floor(80 * Math.random() ** 2)}`
		try {
			const { value } = await cache.get(path, { deadline: 5 + 300 * Math.random() })
			expect(value).toBe(`value of ${path}`)
			outcomes.given++
		} catch (error) {
			if (!(error instanceof CacheError)) throw error
			outcomes.refused++
		}
	})
	await Promise.all(readers)
	const stats = cache.stats()
	// How many are given theirs depends on how busy the machine is; afterwards all are.
	for (const path of ['/0', '/40', '/79'])
		expect((await cache.get(path)).value).toBe(`value of ${path}`)
	await cache.close()
	expect(seen.mostOfOne).toBe(1)
	expect(seen.most).toBeLessThanOrEqual(4)
	expect(seen.requests).toBeLessThanOrEqual(stats.loads + 3)
	expect(outcomes.given + outcomes.refused).toBe(3000)
	expect(stats.hits + stats.stale + stats.misses + stats.collapsed).toBe(outcomes.given)
	expect(stats.shed + stats.failed).toBe(outcomes.refused)
	expect(outcomes.given).toBeGreaterThan(0)
})

it('a load that takes too long is ended at the server too', async () => {
	const { load, seen } = await createOrigin(60_000)
	const cache = createCache({ load, timeout: 30 })
	await expect(cache.get('/slow')).rejects.toMatchObject({ reason: 'timeout' })
	await expect.poll(() => seen.gone).toBe(1)
	await cache.close()
	const patient = createCache({ load, timeout: 60_000 })
	const reader = patient.get('/closed')
	// The server has it: what never came there is not ended there.
	await expect.poll(() => seen.requests).toBe(2)
	await Promise.all([patient.close(), expect(reader).rejects.toMatchObject({ reason: 'closed' })])
	await expect.poll(() => seen.gone).toBe(2)
})
