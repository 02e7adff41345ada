import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readPreviewToken } from '../../api/src/preview/preview-token.ts'
import { type CommandFolder, commandFolder } from '../test/command-folder.ts'

const secret = 'nobody can guess this'
let folder: CommandFolder
beforeEach(async () => {
	folder = await commandFolder()
	await folder.put('site/blog.config.json', '{"url": "https://example.com"}')
	await folder.put('site/content/posts/größe.md', '---\ntitle: Größe\ndraft: true\n---\nText.')
	await folder.put('site/content/_index.md', '---\ntitle: Home\n---\n')
})
afterEach(() => folder.remove())

const share = (...argv: string[]) =>
	folder.blogOn({ env: { BLOG_PREVIEW_SECRET: secret } }, 'share', ...argv)

describe('blog share', () => {
	it('makes a link that lets its holder read one post', async () => {
		const { code, out } = await share('größe', 'site', '--days', '2', '--json')
		expect(code).toBe(0)
		const { url, until } = JSON.parse(out) as { url: string; until: string }
		expect(url).toMatch(/^http:\/\/127\.0\.0\.1:4322\/v1\/posts\/posts%2Fgr%C3%B6%C3%9Fe\?preview=/)
		const token = new URL(url).searchParams.get('preview') as string
		const grant = await readPreviewToken(secret, token, Date.now())
		expect(grant).toEqual({ id: 'posts/größe', expires: Date.parse(until) })
		expect(Date.parse(until) - Date.now()).toBeGreaterThan(1.9 * 86_400_000)
		const elsewhere = await share('größe', 'site', '--api', 'https://api.example/blog/')
		expect(elsewhere.out).toMatch(/^https:\/\/api\.example\/blog\/v1\/posts\//)
	})

	it('needs a secret that nobody can guess, and an address', async () => {
		expect(await folder.blog('share', 'größe', 'site')).toMatchObject({ code: 2 })
		expect(await share('größe', 'site', '--api', 'nowhere')).toMatchObject({
			code: 2,
			err: expect.stringContaining('nowhere'),
		})
		expect(await share('nothing', 'site')).toMatchObject({ code: 2 })
	})
})
