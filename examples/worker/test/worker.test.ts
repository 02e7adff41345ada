import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import workerd from 'workerd'
import { bundleScripts } from '../../../scripts/bundle-script.js'
import { buildWorker } from '../build.js'

const here = fileURLToPath(new URL('..', import.meta.url))
let running: ChildProcess
let url = ''

beforeAll(async () => {
	// The packages as they are written: no test runs on what a build has left.
	await buildWorker(`${here}content`, { conditions: ['@blog/source'], plugins: [bundleScripts()] })
	const port = await freePort()
	url = `http://127.0.0.1:${port}`
	const socket = `--socket-addr=http=127.0.0.1:${port}`
	running = spawn(workerd, ['serve', 'worker.capnp', socket], { cwd: here, stdio: 'ignore' })
	await vi.waitFor(async () => expect(await status('/livez')).toBe(200), {
		timeout: 60_000,
		interval: 200,
	})
}, 120_000)
afterAll(() => void running?.kill())

const get = async (path: string) => (await fetch(url + path)).json()

it('answers in a worker as elsewhere: native parser, colours, filters and dialects', async () => {
	const post = await get('/v1/posts/hello')
	expect(post).toMatchObject({ title: 'Hello from a worker', tags: [{ slug: 'workers' }] })
	expect(post.html).toContain('<a href="/posts/more/">More</a>')
	expect(post.html).toMatch(/<pre class="shiki".*<span class="l\d+ d\d+">export default/)
	expect(await get("/v1/posts?filter=tag:workers%2Bpublished:<'2026-11-27'")).toMatchObject({
		items: [{ title: 'More' }],
	})
	expect(await get('/wp-json/wp/v2/posts?slug=more')).toMatchObject([{ slug: 'more' }])
	const ghost = '/ghost/api/content/posts/?key=0123456789abcdef0123456789&limit=1'
	expect(await get(ghost)).toMatchObject({ posts: [{ slug: 'hello' }] })
	expect(await get('/v1/posts/nothing')).toMatchObject({ status: 404 })
	expect(await status('/v1/feed.rss')).toBe(200)
})

async function status(path: string): Promise<number> {
	return (await fetch(url + path).catch(() => undefined))?.status ?? 0
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address()
			server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0))
		})
	})
}
