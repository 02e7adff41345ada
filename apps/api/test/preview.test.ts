import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createApi } from '../src/create-api.ts'
import { createPreviewToken } from '../src/preview/preview-token.ts'
import { sampleContent } from './sample-content.ts'

const secret = 'known to nobody else'
let get: (path: string) => Promise<Response>
beforeAll(async () => {
	const content = await sampleContent({
		'posts/one.md': '---\ntitle: One\ndate: 2024-01-02\n---\nText.',
		'posts/draft.md': '---\ntitle: Secret\ndraft: true\n---\nHidden.',
		'posts/other.md': '---\ntitle: Other\ndraft: true\n---\nHidden.',
		'posts/later.md': '---\ntitle: Later\ndate: 2999-01-01\n---\nSoon.',
		'2024/notes.md': '---\ntitle: Newer notes\ndate: 2024-05-01\n---\nText.',
		'2023/notes.md': '---\ntitle: Older notes\ndate: 2023-05-01\ndraft: true\n---\nHidden.',
		'about.md': '---\ntitle: About\nlayout: page\ndraft: true\n---\nMe.',
	})
	const api = createApi(content, { preview: { secret } })
	get = async (path) => api.request(path)
})

afterEach(() => void vi.useRealTimers())

const tokenFor = (id: string, expires = Date.now() + 60_000) =>
	createPreviewToken(secret, { id, expires })

describe('a preview', () => {
	it.each([
		['/v1/posts/draft', 'posts/draft', 'Secret'],
		['/v1/posts/later', 'posts/later', 'Later'],
		['/v1/pages/about', 'about', 'About'],
	])('of %s can be read by who has its token, and is kept by nobody', async (path, id, title) => {
		expect((await get(path)).status).toBe(404)
		for (let time = 0; time < 2; time++) {
			const response = await get(`${path}?preview=${await tokenFor(id)}`)
			expect(response.headers.get('cache-control')).toBe('private, no-store')
			expect(response.headers.get('x-robots-tag')).toBe('noindex')
			expect(response.headers.get('cache-status')).toBeNull()
			expect(await response.json()).toMatchObject({ title, html: expect.stringContaining('<p>') })
		}
		expect((await get(path)).status).toBe(404)
	})

	it('ends, however its address is written', async () => {
		vi.useFakeTimers({ toFake: ['Date'] })
		const expires = Date.now() + 60_000
		const token = await tokenFor('posts/draft', expires)
		expect((await get(`/v1/posts/draft?%70review=${token}`)).status).toBe(200)
		vi.setSystemTime(expires)
		expect((await get(`/v1/posts/draft?%70review=${token}`)).status).toBe(401)
	})

	it('shows nothing else that is not published', async () => {
		const token = await tokenFor('posts/later')
		const include = 'neighbours,related,backlinks,translations'
		const response = await get(`/v1/posts/later?preview=${token}&include=${include}`)
		const text = await response.text()
		expect(text).not.toMatch(/Secret|Other/)
		expect(JSON.parse(text)).toMatchObject({
			neighbours: { newer: null, older: { title: 'Newer notes' } },
		})
	})

	it.each(['2023%2Fnotes', '2023/notes', 'notes'])(
		'is of its own post, whatever others have its slug: %s',
		async (name) => {
			const response = await get(`/v1/posts/${name}?preview=${await tokenFor('2023/notes')}`)
			expect([response.status, await response.json()]).toMatchObject([
				200,
				{ id: '2023/notes', title: 'Older notes' },
			])
		},
	)

	it('is Markdown too', async () => {
		const response = await get(`/v1/posts/draft.md?preview=${await tokenFor('posts/draft')}`)
		expect(await response.text()).toContain('Hidden.')
	})

	it('is of one post, and ends', async () => {
		const status = async (path: string, token: string) =>
			(await get(`${path}?preview=${token}`)).status
		expect(await status('/v1/posts/other', await tokenFor('posts/draft'))).toBe(401)
		expect(await status('/v1/posts/draft', await tokenFor('posts/draft', Date.now()))).toBe(401)
		expect(await status('/v1/posts/draft', 'x')).toBe(401)
		expect(await status('/v1/posts/2024%2Fnotes', await tokenFor('2023/notes'))).toBe(401)
		expect(await status('/v1/pages/draft', await tokenFor('posts/draft'))).toBe(401)
		expect(await status('/v1/posts/one', await tokenFor('one'))).toBe(401)
		expect(await status('/v1/posts/nowhere', await tokenFor('posts/draft'))).toBe(401)
		expect(await status('/v1/posts', await tokenFor('posts/draft'))).toBe(400)
	})

	it('is of nothing where no secret is set', async () => {
		const api = createApi(await sampleContent({ 'a.md': '---\ntitle: A\ndraft: true\n---\n' }))
		expect((await api.request(`/v1/posts/a?preview=${await tokenFor('a')}`)).status).toBe(401)
	})
})
