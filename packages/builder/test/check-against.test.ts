import { writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkSite } from '../src/check/check-site.ts'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite
let server: Server
let origin: string
/** What the old host answers, by path. */
let answers: Record<string, string | Uint8Array | undefined>

beforeEach(async () => {
	answers = {}
	server = createServer(({ url = '' }, response) => {
		const body = answers[url]
		response.writeHead(body === undefined ? 404 : 200).end(body)
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
	site = scratchSite({
		'blog.config.json': '{"url": "https://new.example"}',
		'content/posts/hello.md': '---\ntitle: A\naliases: [/2020/old/]\n---\n',
		'content/posts/über.md': '---\ntitle: B\n---\n',
		'static/files/a.pdf': '%PDF',
	})
})
afterEach(() => {
	server.close()
	site.remove()
})

const urlset = (...paths: string[]) =>
	`<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths
		.map((path) => `<url><loc>https://old.example${path}</loc></url>`)
		.join('')}</urlset>`
const index = (...parts: string[]) =>
	`<sitemapindex>${parts.map((part) => `<sitemap><loc>${part}</loc></sitemap>`).join('')}</sitemapindex>`

async function lost(against: string): Promise<readonly string[]> {
	const { diagnostics: found } = await checkSite(join(site.root, 'site'), { against })
	return found
		.filter(({ rule }) => rule === 'address-lost')
		.map(({ message, hint }) => `${/`(.*?)`/.exec(message)?.[1]} ${hint}`)
}

it('says where the old sitemap lies, as seen from the site', async () => {
	site.put({ 'old.xml': urlset('/gone/') })
	const dir = join(site.root, 'site')
	const { diagnostics } = await checkSite(dir, { against: join(site.root, 'site/old.xml') })
	expect(diagnostics.map(({ file }) => file)).toEqual(['old.xml'])
	writeFileSync(join(site.root, 'old.xml'), urlset('/gone/'))
	const { diagnostics: beside } = await checkSite(dir, { against: join(site.root, 'old.xml') })
	expect(beside.map(({ file }) => file)).toEqual(['../old.xml'])
})

describe('every address of an old site', () => {
	it('has an alias from the home page of its language in a Hugo site', async () => {
		site.put({
			'blog.config.json': '{"url": "https://new.example", "generator": "hugo"}',
			'hugo.yaml': 'languages: { en: { weight: 1 }, fr: { weight: 2 } }\n',
			'content/posts/bonjour.fr.md': '---\ntitle: F\n---\n',
		})
		answers['/sitemap.xml'] = urlset('/fr/old/bonjour/', '/fr/gone/', '/vieux/bonjour/')
		expect(await lost(`${origin}/sitemap.xml`)).toEqual([
			expect.stringContaining('Write `aliases: ["/gone/"]`'),
			expect.stringContaining(
				'bonjour.fr.md has taken its place, write `aliases: ["/old/bonjour/"]`',
			),
			expect.stringContaining('write `aliases: ["../../vieux/bonjour/"]`'),
		])
	})

	it('is a page, an alias or a file of the new one, or named with what to do', async () => {
		const kept = [
			'/',
			'/posts/hello/',
			'/posts/hello',
			'/2020/old/',
			'/files/a.pdf',
			'/posts/%c3%bcber/',
			'/index.xml',
		]
		answers['/sitemap.xml'] = urlset(
			...kept,
			'/2021/05/hello.html',
			'/gone/',
			'/?p=1',
			'/Posts/hello/',
		)
		expect(await lost(`${origin}/sitemap.xml`)).toEqual([
			'/2021/05/hello.html If content/posts/hello.md has taken its place, write `aliases: ["/2021/05/hello.html"]` into it.',
			'/?p=1 No file has a name with a query: redirect it on the host.',
			'/Posts/hello/ If content/posts/hello.md has taken its place, write `aliases: ["/Posts/hello/"]` into it.',
			'/gone/ Write `aliases: ["/gone/"]` into the front matter of what has taken its place, or into the config where it leads: `redirects: { paths: { "/gone/": "/new/" } }`.',
		])
	})

	it('counts from the folder that the new site lives in', async () => {
		site.put({ 'blog.config.json': '{"url": "https://new.example/blog"}' })
		answers['/s.xml'] = urlset('/blog', '/blog/posts/hello/', '/posts/hello/')
		expect(await lost(`${origin}/s.xml`)).toEqual([
			'/posts/hello/ The site lives below `/blog/`: redirect it on the host.',
		])
	})
})

describe('an old sitemap', () => {
	it('may be packed, and an index', async () => {
		answers['/sitemap.xml'] = index(`${origin}/1.xml`, `${origin}/2.xml.gz`)
		answers['/1.xml'] = urlset('/one/').replace(
			'</url>',
			'<image:image><image:loc>https://old.example/p.png</image:loc></image:image></url>',
		)
		answers['/2.xml.gz'] = gzipSync(urlset('/two/'))
		expect((await lost(`${origin}/sitemap.xml`)).map((text) => text.split(' ')[0])).toEqual([
			'/one/',
			'/two/',
		])
	})

	it('may be an index of indexes, one of which names itself', async () => {
		answers['/sitemap.xml'] = index(`${origin}/posts.xml`, `${origin}/pages.xml`)
		answers['/posts.xml'] = index(`${origin}/posts.xml`, `${origin}/1.xml`)
		answers['/1.xml'] = urlset('/one/')
		answers['/pages.xml'] = urlset('/two/')
		expect(await lost(`${origin}/sitemap.xml`)).toHaveLength(2)
	})

	it('may be a file, with its parts beside it', async () => {
		writeFileSync(join(site.root, 'old.xml'), index('https://old.example/maps/1.xml.gz'))
		writeFileSync(join(site.root, '1.xml.gz'), gzipSync(urlset('/one/')))
		expect(await lost(join(site.root, 'old.xml'))).toHaveLength(1)
	})

	it('that is no file is told in words', async () => {
		const file = join(site.root, 'none.xml')
		await expect(lost(file)).rejects.toMatchObject({
			code: 'IO',
			message: `Expected to read ${file}: there is no such file or folder`,
		})
		await expect(lost('http://127.0.0.1:1/map.xml')).rejects.toMatchObject({
			message: expect.stringMatching(/map\.xml: (?:nobody answers there|bad port)$/),
		})
	})

	it.each([
		['is not there', undefined, 'it answers 404'],
		['is none', '<html></html>', 'it has no `<urlset>`'],
		['has parts elsewhere', index('http://localhost:1/x.xml'), 'expected one on the same host'],
		['is damaged', Uint8Array.of(0x1f, 0x8b, 8, 0), 'unexpected end of file'],
	])('that %s is told', async (_, body, message) => {
		answers['/sitemap.xml'] = body
		await expect(lost(`${origin}/sitemap.xml`)).rejects.toMatchObject({
			code: 'IO',
			message: expect.stringContaining(message),
		})
	})
})
