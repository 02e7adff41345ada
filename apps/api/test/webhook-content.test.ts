import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { startApi } from '../src/server/start-api.ts'
import { startReceiver } from './webhook-receiver.ts'

const post = (title: string) => `---\ntitle: ${title}\ndate: 2024-01-02\n---\nText.`
const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`

it('whoever is told of a change and asks at once is given the new content', async () => {
	const dir = mkdtempSync(join(tmpdir(), 'api-'))
	await mkdir(join(dir, 'content'))
	await writeFile(join(dir, 'content/one.md'), post('Old'))
	const asked: string[] = []
	let url = ''
	const get = async (path: string) => (await fetch(new URL(path, url))).text()
	const target = await startReceiver(async () => {
		asked.push(await get('/v1/posts/one'), await get('/v1/posts'))
		return 204
	})
	const server = await startApi(dir, {
		port: 0,
		webhooks: { targets: [{ url: target.url, secret }], allowPrivate: true },
	})
	try {
		url = server.url
		for (const path of ['/v1/posts/one', '/v1/posts']) expect(await get(path)).toContain('Old')
		await writeFile(join(dir, 'content/one.md'), post('New'))
		await vi.waitFor(() => expect(asked).toHaveLength(2), { timeout: 15_000 })
		for (const answer of asked) expect(answer).toContain('"title":"New"')
	} finally {
		await server.close()
		await target.close()
		rmSync(dir, { recursive: true })
	}
})
