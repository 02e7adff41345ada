import { describe, expect, it } from 'vitest'
import { createApi } from '../src/create-api.ts'
import type { ApiContent } from '../src/state/content.ts'
import { sampleContent } from './sample-content.ts'

const key = 'key=0123456789abcdef0123456789'
const post = (title: string, more = '') => `---\ntitle: ${title}\n${more}---\nText of ${title}.`
const settings = {
	title: 'Notes',
	description: '',
	url: 'https://example.com',
	language: 'en',
}

async function served(sources: Readonly<Record<string, string>>, more: Partial<ApiContent> = {}) {
	let content = await sampleContent(sources, { settings, ...more })
	const api = createApi(() => content)
	const get = async (path: string, headers: Record<string, string> = {}) => {
		const response = await api.request(path, { headers })
		const text = await response.text()
		const isJson = /json/.test(response.headers.get('content-type') ?? '')
		return {
			status: response.status,
			headers: response.headers,
			body: isJson ? JSON.parse(text) : text,
		}
	}
	const change = async (to: Readonly<Record<string, string>>) => {
		content = await sampleContent(to, { settings, ...more })
	}
	return { get, change, api }
}

it('shows in Markdown what readers see, and no comments', async () => {
	const text = '---\ntitle: M\n---\nexport const k = "SECRET"\n\n{/* SECRET */}\n\nText {1 + 1}.\n'
	const { get } = await served({ 'posts/m.mdx': text })
	expect((await get('/v1/posts/m.md')).body).toBe('# M\n\nText 2.\n')
	expect((await get('/v1/posts/m?formats=markdown')).body.markdown).toBe('# M\n\nText 2.\n')
})

describe('the author of a site', () => {
	const sources = {
		'posts/anonymous.md': post('Anonymous'),
		'posts/signed.md': post('Signed', 'authors: [Bo]\n'),
		'posts/own.md': post('Own', 'authors: [ada king]\n'),
		'about.md': post('About', 'layout: page\n'),
	}
	const ada = { name: 'ada king', slug: 'ada-king' }

	it('has written what names nobody, in every dialect', async () => {
		const { get } = await served(sources, { settings: { ...settings, author: 'Ada King' } })
		expect((await get('/v1/authors')).body.items).toMatchObject([
			{ ...ada, count: 2 },
			{ name: 'Bo', count: 1 },
		])
		for (const path of ['posts/anonymous', 'posts/own', 'pages/about'])
			expect([path, (await get(`/v1/${path}`)).body.authors]).toEqual([path, [ada]])
		expect((await get('/v1/posts/signed')).body.authors).toMatchObject([{ name: 'Bo' }])
		expect((await get('/v1/posts?filter=author:ada-king')).body.total).toBe(2)
		const { body } = await get(`/ghost/api/content/posts/slug/anonymous/?${key}&include=authors`)
		expect(body.posts[0].primary_author).toMatchObject({ name: 'ada king' })
		const [wp] = (await get('/wp-json/wp/v2/posts?slug=anonymous')).body
		const [user] = (await get('/wp-json/wp/v2/users?slug=ada-king')).body
		expect(wp.author).toBe(user.id)
	})

	it('is at home if no page is theirs, and has an address of their own', async () => {
		const names = { 'posts/a.md': post('A'), 'posts/b.md': post('B', 'authors: [Ada! King]\n') }
		const { get } = await served(names, { settings: { ...settings, author: 'Ada King' } })
		const { items } = (await get('/v1/authors')).body
		expect(items).toMatchObject([
			{ name: 'Ada King', slug: 'ada-king-2', url: 'https://example.com/', count: 1 },
			{ name: 'Ada! King', slug: 'ada-king', count: 1 },
		])
	})

	it('is nobody where every post is signed, and where there is none', async () => {
		const signed = { 'posts/b.md': post('B', 'authors: [Bo]\n') }
		const one = await served(signed, { settings: { ...settings, author: 'Ada' } })
		expect((await one.get('/v1/authors')).body.items).toMatchObject([{ name: 'Bo' }])
		expect((await (await served(sources)).get('/v1/posts/anonymous')).body.authors).toEqual([])
	})
})

describe('a cursor', () => {
	it('leads to an empty page when all that came behind it is gone', async () => {
		const names = ['a', 'b', 'c', 'd', 'e']
		const all = Object.fromEntries(
			names.map((name, day) => [`posts/${name}.md`, post(name, `date: 2024-01-0${9 - day}\n`)]),
		)
		const { get, change } = await served(all)
		const { next } = (await get('/v1/posts?limit=3')).body
		await change(Object.fromEntries(Object.entries(all).slice(0, 3)))
		const last = await get(`/v1/posts?limit=3&cursor=${next}`)
		expect([last.status, last.body]).toMatchObject([
			200,
			{ items: [], next: null, total: 3, page: 1, pages: 1 },
		])
		expect((await get('/v1/posts?limit=3&page=2')).status).toBe(404)
	})

	it('says where a page begins: not together with a number', async () => {
		const { get } = await served({ 'posts/a.md': post('A'), 'posts/b.md': post('B') })
		const { next } = (await get('/v1/posts?limit=1')).body
		const { status, body } = await get(`/v1/posts?limit=1&page=2&cursor=${next}`)
		expect([status, body.errors]).toMatchObject([400, [{ parameter: 'page' }]])
	})
})

describe('fields', () => {
	it('that name a body or a relation ask for it', async () => {
		const { get } = await served({ 'posts/a.md': post('A'), 'posts/b.md': post('B') })
		expect((await get('/v1/posts/a?fields=title,html,related')).body).toMatchObject({
			title: 'A',
			html: '<p>Text of A.</p>',
			related: expect.any(Array),
		})
		const { items } = (await get('/v1/posts?fields=text&limit=1')).body
		expect(items).toEqual([{ text: expect.stringMatching(/^Text of [AB]\.$/) }])
		expect((await get('/v1/posts/a?fields=title&formats=text')).body).toEqual({
			title: 'A',
			text: 'Text of A.',
		})
	})
})

describe('posts in several languages', () => {
	const sources = {
		'posts/hello.md': post('Hello', 'date: 2024-01-01\n'),
		'posts/hello.fr.md': post('Bonjour', 'date: 2024-02-01\n'),
		'posts/more.md': post('More', 'date: 2024-03-01\n'),
	}

	it('are read in the language of the site, and lead to each other', async () => {
		const content = await sampleContent(sources, { settings }, { languages: ['en', 'fr'] })
		const api = createApi(content)
		const get = async (path: string) => (await api.request(path)).json()
		const english = await get('/v1/posts/hello?include=translations,neighbours')
		expect(english).toMatchObject({
			title: 'Hello',
			translations: [{ title: 'Bonjour', language: 'fr' }],
			neighbours: { newer: { title: 'More' }, older: null },
		})
		const [{ id }] = english.translations
		const french = await get(`/v1/posts/${encodeURIComponent(id)}?include=translations,neighbours`)
		expect(french).toMatchObject({
			title: 'Bonjour',
			translations: [{ title: 'Hello' }],
			neighbours: { newer: null, older: null },
		})
	})
})

describe('Markdown', () => {
	it('is there of pages as of posts, by name or by what is preferred', async () => {
		const { get } = await served({ 'about.md': post('About', 'layout: page\n') })
		for (const [path, accept] of [
			['/v1/pages/about.md', '*/*'],
			['/v1/pages/about', 'application/json;q=0.1, text/markdown'],
		] as const) {
			const { headers, body } = await get(path, { accept })
			expect(headers.get('content-type')).toBe('text/markdown; charset=utf-8')
			expect(body).toContain('Text of About.')
		}
		const plain = await get('/v1/pages/about', { accept: 'text/markdown;q=0, application/json' })
		expect(plain.body).toMatchObject({ title: 'About' })
		expect(plain.headers.get('vary')).toMatch(/accept\b(?!-)/i)
	})
})

describe('Markdown', () => {
	it('refuses what is asked of JSON alone', async () => {
		const { get } = await served({ 'about.md': post('About', 'layout: page\n') })
		const { status, body } = await get('/v1/pages/about.md?fields=title&formats=html')
		expect([status, body.errors]).toMatchObject([
			400,
			[{ parameter: 'formats' }, { parameter: 'fields' }],
		])
		const preferred = await get('/v1/pages/about?include=related', { accept: 'text/markdown' })
		expect([preferred.status, preferred.body.errors]).toMatchObject([
			400,
			[{ parameter: 'include' }],
		])
	})
})

describe('a post that was called something else', () => {
	const sources = {
		'posts/new.md': post('New', 'aliases: [/posts/old/, /2019/older.html, /posts/b/]\n'),
		'posts/b.md': post('B'),
		'posts/draft.md': post('Draft', 'draft: true\naliases: [/posts/secret/]\n'),
		'about.md': post('About', 'layout: page\naliases: [/me/]\n'),
	}

	it.each([
		['/v1/posts/old', '/v1/posts/new'],
		['/v1/posts/posts%2Fold', '/v1/posts/new'],
		['/v1/posts/posts/old?fields=title&formats=text', '/v1/posts/new?fields=title&formats=text'],
		['/v1/posts/older', '/v1/posts/new'],
		['/v1/posts/old.md', '/v1/posts/new.md'],
		['/v1/pages/me', '/v1/pages/about'],
	])('is found by its alias: %s leads to %s', async (from, to) => {
		const { api } = await served(sources)
		const response = await api.request(from)
		expect([response.status, response.headers.get('location')]).toEqual([301, to])
		expect((await api.request(to)).status).toBe(200)
	})

	it.each([
		'/v1/posts/secret',
		'/v1/posts/me',
		'/v1/pages/old',
		'/v1/posts/posts',
		'/v1/posts/old?x=1',
	])('leads nowhere where there is none: %s', async (path) => {
		const { get } = await served(sources)
		expect((await get(path)).status).toBe(path.endsWith('x=1') ? 400 : 404)
	})

	it('is found below the path that the API is mounted at', async () => {
		const api = createApi(await sampleContent(sources, { settings }), { url: 'https://e.org/blog' })
		const { headers } = await api.request('/v1/posts/old')
		expect(headers.get('location')).toBe('/blog/v1/posts/new')
	})

	it('does not take the name of one that is there', async () => {
		const { get } = await served(sources)
		expect((await get('/v1/posts/b')).body).toMatchObject({ title: 'B' })
	})
})

it('a cover whose address is none is no cover, and no reason to fail', async () => {
	const { get } = await served({ 'posts/a.md': post('A', 'cover: "http://["\n') })
	expect((await get('/v1/posts')).body.items).toMatchObject([{ title: 'A', cover: null }])
})
