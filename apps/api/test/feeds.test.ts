import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSite } from '@blog/builder'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jsonFeedSchema } from '../src/v1/schemas/json-feed.ts'
import { type SampleSite, sampleSite } from './sample-site.ts'

/** What feeds must get right: addresses, code, notes, mail, identities, order, and posts that are in none. */
const more: Readonly<Record<string, string>> = {
	'blog.config.json':
		'{"title": "Notes & <more>", "url": "https://example.com/blog", "language": "en", "languages": ["fr"], "author": "Ann", "copyright": "© [Ann](https://ann.example)", "timeZone": "Europe/Berlin", "feed": {"limit": 6}}',
	'content/posts/body.md':
		'---\ntitle: "A <b> & B"\ndate: 2024-11-02\nlastmod: 2024-12-01\ntags: [Go, "C & D"]\n---\n## Part\n\nSee [caches](caches.md#part), [here](#part), <ann@example.com> and a note[^1].\n\n```js\nconst a = 1 < 2\n```\n\n![Chart](caches.png)\n\n$a^2$\n\n[^1]: Of which.',
	'content/posts/guid.md':
		'---\ntitle: Old\nguid: tag:old.example,2010:1\ndate: 2024-10-30T10:00:00Z\n---\nText.',
	'content/posts/pinned.md': '---\ntitle: Pinned\nweight: 1\ndate: 2020-01-01\n---\nText.',
	'content/posts/hidden.md': '---\ntitle: Hidden\nhiddenInRss: true\ndate: 2024-12-24\n---\nText.',
	'content/posts/copy.md':
		'---\ntitle: Copy\ncanonicalURL: https://other.example/copy/\ndate: 2019-01-01\n---\nText.',
	'content/posts/secret.md':
		'---\ntitle: Secret\nrobotsNoIndex: true\ndate: 2018-01-01\n---\nText.',
	'content/posts/undated.md': '---\ntitle: Undated\n---\nText.',
	'content/posts/traces.fr.md': '---\ntitle: Traces\ndate: 2025-01-01\n---\nTexte.',
	'content/find.md': '---\ntitle: Find\nlayout: search\n---\n',
	'content/all.md': '---\ntitle: All\nlayout: archives\n---\n',
}

describe.each([
	['a small site', {}],
	['a site with all that feeds must get right', more],
])('of %s', (_, files) => {
	let site: SampleSite
	beforeAll(async () => {
		site = await sampleSite(files)
		await buildSite(site.dir, { out: join(site.dir, 'out') })
	})
	afterAll(() => site.close())

	const built = (file: string) => readFileSync(join(site.dir, 'out', file), 'utf8')
	const ask = (path: string) => fetch(`${site.server.url}v1/${path}`)

	it.each([
		['feed.rss', 'index.xml', 'application/rss+xml; charset=utf-8'],
		['feed.atom', 'atom.xml', 'application/atom+xml; charset=utf-8'],
		['feed.json', 'feed.json', 'application/feed+json'],
	])('%s is the feed of the built site, at an address of its own', async (path, file, type) => {
		const response = await ask(path)
		expect(response.headers.get('content-type')).toBe(type)
		const text = await response.text()
		expect(text).toContain(`${site.server.url}v1/${path}`)
		expect(text.replace(`${site.server.url}v1/${path}`, `https://example.com/blog/${file}`)).toBe(
			built(file).replace(/^<\?xml-stylesheet.*\n/m, ''),
		)
	})

	it('feed.json is what its schema says', async () => {
		const { error } = jsonFeedSchema.safeParse(await (await ask('feed.json')).json())
		expect(error).toBeUndefined()
	})

	it('the sitemap has the posts and pages of the built one, with their dates', async () => {
		const response = await ask('sitemap.xml')
		expect(response.headers.get('content-type')).toBe('application/xml; charset=utf-8')
		const own = entriesIn(await response.text())
		const whole = new Map(entriesIn(built('sitemap.xml')))
		expect(own.filter(([url, lastmod]) => whole.get(url) !== lastmod)).toEqual([])
		const others = [...whole.keys()].filter((url) => !own.some(([one]) => one === url))
		expect(others.filter((url) => /\/posts\/./.test(url) || url.endsWith('/about/'))).toEqual([])
	})
})

describe('a feed', () => {
	let site: SampleSite
	beforeAll(async () => {
		site = await sampleSite({
			'blog.config.json':
				'{"title": "Notes", "url": "https://a.example", "feed": {"content": "summary", "limit": 1}}',
		})
	})
	afterAll(() => site.close())

	it('has no bodies if the site wants none in feeds, and no more posts than it wants', async () => {
		const { items } = await (await fetch(`${site.server.url}v1/feed.json`)).json()
		expect(items).toEqual([expect.objectContaining({ title: 'Traces', content_text: 'Text.' })])
	})

	it('is linked from the settings, as are the descriptions of the API', async () => {
		const { headers } = await fetch(`${site.server.url}v1/settings`)
		const links = [
			...(headers.get('link') ?? '').matchAll(/<([^>]+)>; rel="([^"]+)"; type="([^"]+)"/g),
		]
		expect(links.map(([, , rel]) => rel)).toEqual([
			...['alternate', 'alternate', 'alternate', 'service-desc', 'service-doc'],
		])
		for (const [, path = ''] of links)
			expect((await fetch(new URL(path, site.server.url))).status).toBe(200)
	})

	it.each(['feed.rss', 'feed.atom', 'feed.json', 'sitemap.xml', 'docs', 'openapi.json'])(
		'%s takes no parameter that it does not know',
		async (path) => {
			const response = await fetch(`${site.server.url}v1/${path}?nothing=1`)
			expect(response.status).toBe(400)
			expect(await response.json()).toMatchObject({ errors: [{ parameter: 'nothing' }] })
		},
	)

	it('says that a sitemap has no such page', async () => {
		expect((await fetch(`${site.server.url}v1/sitemap.xml?page=1`)).status).toBe(200)
		expect((await fetch(`${site.server.url}v1/sitemap.xml?page=2`)).status).toBe(404)
	})
})

/** Addresses of a sitemap and when they changed. */
function entriesIn(sitemap: string): readonly (readonly [string, string | undefined])[] {
	return sitemap
		.split('<url>')
		.slice(1)
		.map((entry) => [
			/<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? '',
			/<lastmod>(.*?)<\/lastmod>/.exec(entry)?.[1],
		])
}
