import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
	createTestServer,
	redisServer,
	type TestServer,
} from '../../../packages/cache/test/redis-server.ts'
import { startApi } from '../src/server/start-api.ts'
import { type SampleSite, sampleSite } from './sample-site.ts'

let redis: TestServer
const sites: SampleSite[] = []
const closers: (() => Promise<unknown>)[] = []
beforeAll(async () => {
	redis = await createTestServer()
	if (redisServer) await redis.start()
})
afterAll(async () => {
	for (const close of closers) await close()
	for (const site of sites) await site.close()
})

async function replica(files: Readonly<Record<string, string>> = {}) {
	const site = await sampleSite()
	sites.push(site)
	for (const [file, text] of Object.entries(files)) writeFileSync(join(site.dir, file), text)
	const server = await startApi(site.dir, {
		port: 0,
		snapshot: false,
		watch: false,
		metrics: true,
		redis: redis.url,
	})
	closers.push(() => server.close())
	const get = async (path: string) => (await fetch(server.url + path)).json()
	const figure = async (name: string) =>
		Number(
			new RegExp(`^${name} (\\d+)$`, 'm').exec(
				await (await fetch(`${server.url}metrics`)).text(),
			)?.[1],
		)
	return { get, figure }
}

it.skipIf(!redisServer)('processes share answers of the same content, and those only', async () => {
	const [one, two] = [await replica(), await replica()]
	const other = await replica({
		'content/posts/caches.md': '---\ntitle: Rewritten\ndate: 2024-10-09\n---\nText.',
	})
	const answer = await one.get('v1/posts/caches')
	await expect.poll(() => one.figure('blog_cache_store_writes_total')).toBe(1)
	expect(await two.get('v1/posts/caches')).toEqual(answer)
	expect(await two.figure('blog_cache_store_hits_total')).toBe(1)
	expect(await two.figure('blog_cache_loads_total')).toBe(0)
	expect(await other.get('v1/posts/caches')).toMatchObject({ title: 'Rewritten' })
	expect(await one.get('v1/posts/caches')).toEqual(answer)
	await redis.kill()
	expect(await two.get('v1/posts/traces')).toMatchObject({ title: 'Traces' })
	expect(await other.get('v1/posts/caches')).toMatchObject({ title: 'Rewritten' })
})
