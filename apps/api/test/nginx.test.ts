import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../../../packages/cache/test/redis-server.ts'
import { createClient } from '../src/client.ts'
import { createPreviewToken } from '../src/preview/preview-token.ts'
import type { ApiServer } from '../src/server/options.ts'
import { startApi } from '../src/server/start-api.ts'
import { nginx, startNginx } from './nginx-server.ts'
import { type SampleSite, sampleSite } from './sample-site.ts'

const secret = 'known to nobody else'
const closers: (() => Promise<unknown>)[] = []
let site: SampleSite
let api: ApiServer
let url: string

describe.skipIf(!nginx)('behind nginx, as docs/serving.md says,', () => {
	beforeAll(async () => {
		site = await sampleSite()
		closers.push(() => site.close())
		const port = await freePort()
		url = `http://127.0.0.1:${port}/api`
		api = await startApi(site.dir, {
			port: 0,
			snapshot: false,
			watch: false,
			url,
			proxies: 1,
			preview: { secret },
			rateLimit: { perSecond: 0.001, burst: 20 },
		})
		closers.push(() => api.close(), await startNginx(port, api.port))
	})
	afterAll(async () => {
		for (const close of closers.splice(0).reverse()) await close()
	})

	it('posts are found by id and by slug, and links lead back', async () => {
		const client = createClient(url)
		expect(await client.posts.read('posts/caches')).toMatchObject({ slug: 'caches' })
		expect(await client.posts.read('caches')).toMatchObject({ id: 'posts/caches' })
		const { headers } = await fetch(`${url}/v1/posts?limit=1`)
		expect(headers.get('link')).toContain('</api/v1/posts?limit=1&page=2>; rel="next"')
	})

	it('drafts are read by who has their link', async () => {
		const token = await createPreviewToken(secret, {
			id: 'posts/draft',
			expires: Date.now() + 60_000,
		})
		const response = await fetch(`${url}/v1/posts/posts%2Fdraft?preview=${token}`)
		expect(await response.json()).toMatchObject({ title: 'Draft' })
	})

	it('nobody chooses who they are', async () => {
		const left = async (address: string) => {
			const headers = { 'x-forwarded-for': address }
			const limit = (await fetch(`${url}/v1/posts`, { headers })).headers.get('ratelimit')
			return Number(/r=(\d+)/.exec(limit ?? '')?.[1])
		}
		const first = await left('1.1.1.1')
		expect(await left('2.2.2.2')).toBe(first - 1)
	})
})
