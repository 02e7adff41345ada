import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { ApiServer, ApiServerOptions } from '../src/server/options.ts'
import { startApi } from '../src/server/start-api.ts'

let dir: string
const running: ApiServer[] = []
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'api-'))
	mkdirSync(join(dir, 'content/posts'), { recursive: true })
	writeFileSync(join(dir, 'content/posts/code.md'), '# Code\n\n```zig\nconst x = 1;\n```')
	writeFileSync(join(dir, 'content/posts/bad.md'), '---\ntitle: [\n---\n')
})
afterEach(async () => {
	for (const server of running.splice(0)) await server.close()
	rmSync(dir, { recursive: true })
})

async function start(options: ApiServerOptions = {}): Promise<ApiServer> {
	const server = await startApi(dir, { port: 0, ...options })
	running.push(server)
	return server
}

it('shows a post with coloured code, and leaves the global Response alone', async () => {
	const { Response: before } = globalThis
	const { url } = await start()
	const response = await fetch(new URL('/v1/posts/code', url))
	expect(response.status).toBe(200)
	expect(await response.json()).toMatchObject({ html: expect.stringContaining('class="shiki"') })
	expect(globalThis.Response).toBe(before)
})

it('says what was found while loading', async () => {
	const { diagnostics } = await start()
	expect(diagnostics.map(({ file, severity }) => [file, severity])).toContainEqual([
		'content/posts/bad.md',
		'error',
	])
})

it('tells why an answer could not be made, and of which file', async () => {
	writeFileSync(
		join(dir, 'blog.config.mjs'),
		`export default { markdown: { rehypePlugins: [() => { return (tree) => { tree.children = [{ get type() { throw new Error('broken') } }] } }] } }`,
	)
	const told: string[] = []
	const { url } = await start({ onError: (error, path) => told.push(`${path}: ${error.message}`) })
	expect((await fetch(new URL('/v1/posts/code', url))).status).toBe(500)
	expect(told).toEqual([
		'/v1/posts/code: content/posts/code.md: Unexpected failure while the page was made: broken [page-failed]',
	])
})

it('says that a port is taken, and what to do', async () => {
	const rival = createServer()
	await new Promise<void>((listening) => rival.listen(0, '127.0.0.1', listening))
	const { port } = rival.address() as AddressInfo
	await expect(start({ port })).rejects.toThrow(
		`Expected to listen on 127.0.0.1:${port}, but the port is taken: choose another, or 0 for any`,
	)
	await new Promise((closed) => rival.close(closed))
})
