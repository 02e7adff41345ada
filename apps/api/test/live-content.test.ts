import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startApi } from '../src/server/start-api.ts'
import { type SampleSite, sampleSite } from './sample-site.ts'

let site: SampleSite
const failures: string[] = []
beforeEach(async () => {
	failures.length = 0
	site = await sampleSite()
})
afterEach(() => site.close())

const put = (file: string, text: string) => writeFileSync(join(site.dir, file), text)
const get = async (path: string) => (await fetch(site.server.url + path)).json()
const titles = async () =>
	(await get('v1/posts?fields=title')).items.map(({ title }: { title: string }) => title)
const within = { timeout: 10_000 }

describe('what changes on disk', () => {
	it('is served without a restart', async () => {
		expect(await titles()).toEqual(['Traces', 'Caches & co', 'Queues'])
		put('content/posts/new.md', '---\ntitle: New\ndate: 2024-12-01\ntags: [Fresh]\n---\nText.')
		await expect.poll(titles, within).toEqual(['New', 'Traces', 'Caches & co', 'Queues'])
		expect(await get('v1/tags/fresh')).toMatchObject({ count: 1 })
		rmSync(join(site.dir, 'content/posts/queues.md'))
		await expect.poll(titles, within).toEqual(['New', 'Traces', 'Caches & co'])
		put('blog.config.json', '{"title": "Renamed"}')
		await expect.poll(async () => (await get('v1/settings')).title, within).toBe('Renamed')
	})

	it('and cannot be read leaves what was served, and is told', async () => {
		const other = await startApi(site.dir, {
			port: 0,
			onError: ({ message }) => void failures.push(message),
		})
		try {
			put('blog.config.json', '{"titel": "x"}')
			await expect.poll(() => failures.join(), within).toContain('titel')
			const { title } = await (await fetch(`${other.url}v1/settings`)).json()
			expect(title).toBe('Notes')
			put('blog.config.json', '{"title": "Mended"}')
			const settings = async () => (await (await fetch(`${other.url}v1/settings`)).json()).title
			await expect.poll(settings, within).toBe('Mended')
		} finally {
			await other.close()
		}
	})

	it('may be nothing but the time: a scheduled post appears', async () => {
		const soon = new Date(Date.now() + 3000).toISOString()
		put('content/posts/soon.md', `---\ntitle: Soon\ndate: ${soon}\n---\nText.`)
		put('content/posts/now.md', '---\ntitle: Now\ndate: 2024-12-01\n---\nText.')
		await expect.poll(titles, within).toEqual(['Now', 'Traces', 'Caches & co', 'Queues'])
		await expect.poll(titles, within).toEqual(['Soon', 'Now', 'Traces', 'Caches & co', 'Queues'])
	})
})
