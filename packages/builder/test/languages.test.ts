import { afterEach, describe, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const post = (title: string, more = '', body = 'Text.') =>
	`---\ntitle: ${title}\ndate: 2024-10-09\n${more}---\n${body}\n`

const bilingual = {
	'blog.config.json': JSON.stringify({
		title: 'Notes',
		url: 'https://example.com/blog',
		description: 'In English',
		author: 'MW',
		pageSize: 1,
		feed: { content: 'full' },
		social: [{ name: 'RSS', url: '/index.xml' }],
		languages: { fr: { title: 'Carnet', intro: { title: 'Bienvenue' } } },
	}),
	'content/posts/a.md': post('Hello', 'tags: [Go]\n', 'See [b](b.md).'),
	'content/posts/a.fr.md': post(
		'Bonjour',
		'tags: [Go, Été]\n',
		'Voir [b](b.md). Écrire à <mw@example.com>.',
	),
	'content/posts/b.md': post('Other', 'tags: [Go]\n'),
	'content/posts/b.fr.md': post('Autre', 'tags: [Go]\n'),
	'content/posts/only.md': post('Only in English', 'tags: [Rust]\n'),
	'content/about.md': '# About',
	'content/about.fr.md': '# À propos',
}

async function build(files: Readonly<Record<string, string>> = bilingual) {
	site = scratchSite(files)
	const { diagnostics } = await site.build({ cache: false })
	const bytes = site.bytesOf('out')
	const page = (path: string) => Buffer.from(bytes.get(path) ?? '', 'latin1').toString('utf8')
	return {
		diagnostics,
		page,
		paths: [...bytes.keys()].filter((path) => !/^assets|manifest/.test(path)),
		assets: [...bytes.keys()].filter((path) => path.startsWith('assets/')),
	}
}

const alternatesOf = (html: string) =>
	[...html.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, language, url]) => [
		language,
		url,
	])

const base = 'https://example.com/blog'

describe('a site of two languages', () => {
	it('has all pages, lists and feeds of each, the second below its own folder', async () => {
		const { diagnostics, paths } = await build()
		expect(diagnostics).toEqual([])
		const french = paths.filter((path) => path.startsWith('fr/')).map((path) => path.slice(3))
		expect(french.sort()).toEqual(
			[
				...['404.html', 'about/index.html', 'archives/index.html', 'atom.xml', 'feed.json'],
				...['index.html', 'index.xml', 'page/1/index.html', 'page/2/index.html'],
				...['posts/a/index.html', 'posts/b/index.html', 'posts/index.html', 'posts/index.xml'],
				...[
					'posts/page/1/index.html',
					'posts/page/2/index.html',
					'tags/index.html',
					'tags/index.xml',
				],
				...[
					'tags/go/index.html',
					'tags/go/index.xml',
					'tags/go/page/1/index.html',
					'tags/go/page/2/index.html',
				],
				...['tags/été/index.html', 'tags/été/index.xml', 'tags/été/page/1/index.html'],
				...[
					'search/index.html',
					'subscribe/index.html',
					'about/index.md',
					'posts/a/index.md',
					'posts/b/index.md',
				],
			]
				.map((path) => Buffer.from(path).toString('utf8'))
				.sort(),
		)
		const english = paths.filter((path) => !path.startsWith('fr/'))
		expect(english).toEqual(
			expect.arrayContaining(['index.html', '404.html', 'posts/only/index.html']),
		)
		expect(english).not.toContain('tags/été/index.html')
	})

	it('searches in each language for itself', async () => {
		const { assets, page } = await build()
		expect(page('fr/search/index.html')).toContain('data-index="/blog/assets/search-fr/"')
		expect(page('search/index.html')).toContain('data-index="/blog/assets/search/"')
		expect(page('fr/search/index.html')).toContain('hreflang="en"')
		for (const folder of ['assets/search', 'assets/search-fr'])
			expect(assets).toContain(`${folder}/index.json`)
	})

	it('speaks the language of each page, with what the config says in it', async () => {
		const { page } = await build()
		const home = page('fr/index.html')
		expect(home).toContain('<html lang="fr">')
		expect(home).toContain('<title>Carnet</title>')
		expect(home).toContain('<h1>Bienvenue</h1>')
		expect(home).toContain('>Archives</a>')
		expect(home).toContain('href="/blog/fr/tags/"')
		expect(home).toContain('>Autre<')
		expect(home).not.toContain('In English')
		expect(home).not.toContain('>Hello<')
		expect(home).not.toContain('>Other<')
		expect(page('fr/404.html')).toContain('Page introuvable | Carnet')
		expect(page('fr/posts/a/index.html')).toContain('9 octobre 2024')
		expect(page('index.html')).toContain('In English')
		expect(page('index.html')).toContain('>Hello<')
		expect(page('index.html')).not.toContain('>Autre<')
	})

	it('links each page to its translation, both ways, and with a default', async () => {
		const { page } = await build()
		const both = [
			['en', `${base}/posts/a/`],
			['fr', `${base}/fr/posts/a/`],
			['x-default', `${base}/posts/a/`],
		]
		expect(alternatesOf(page('posts/a/index.html'))).toEqual(both)
		expect(alternatesOf(page('fr/posts/a/index.html'))).toEqual(both)
		expect(page('posts/a/index.html')).toContain(
			'<a href="/blog/fr/posts/a/" hreflang="fr" lang="fr"',
		)
		// Lists, the archive and terms too; what has no translation leads home.
		for (const [path, other] of [
			['index.html', '/fr/'],
			['posts/index.html', '/fr/posts/'],
			['archives/index.html', '/fr/archives/'],
			['tags/index.html', '/fr/tags/'],
			['tags/go/index.html', '/fr/tags/go/'],
			['about/index.html', '/fr/about/'],
		] as const)
			expect(alternatesOf(page(path))[1], path).toEqual(['fr', base + other])
		for (const path of ['posts/only/index.html', 'tags/rust/index.html']) {
			expect(alternatesOf(page(path)), path).toEqual([])
			expect(page(path)).toContain('<a href="/blog/fr/" hreflang="fr"')
		}
		// The second page of a list leads to the list, and says nothing to search engines.
		expect(alternatesOf(page('posts/page/2/index.html'))).toEqual([])
		expect(page('posts/page/2/index.html')).toContain('<a href="/blog/fr/posts/" hreflang="fr"')
	})

	it('leads on in the language of the post, in pages and feeds', async () => {
		const { page } = await build()
		expect(page('fr/posts/a/index.html')).toContain('<a href="/blog/fr/posts/b/">b</a>')
		const feed = JSON.parse(page('fr/feed.json'))
		expect(feed).toMatchObject({ title: 'Carnet', language: 'fr', home_page_url: `${base}/fr/` })
		expect(feed.items.map(({ url }: { url: string }) => url).sort()).toEqual([
			`${base}/fr/posts/a/`,
			`${base}/fr/posts/b/`,
		])
		expect(page('fr/feed.json')).toContain('(à retirer)')
		expect(page('fr/posts/index.xml')).toContain('<title>Posts sur Carnet</title>')
		expect(page('index.xml')).not.toContain('Bonjour')
		expect(page('fr/index.html')).toContain('<a href="/blog/fr/index.xml">RSS</a>')
		expect(page('index.html')).toContain('<a href="/blog/index.xml">RSS</a>')
	})

	it('has one sitemap, in which pages name their translations', async () => {
		const { page } = await build()
		const sitemap = page('sitemap.xml')
		expect(sitemap).toContain('xmlns:xhtml="http://www.w3.org/1999/xhtml"')
		const entry = (url: string) =>
			sitemap.split('\n').find((line) => line.includes(`<loc>${base}${url}</loc>`)) ?? ''
		for (const url of ['/posts/a/', '/fr/posts/a/'])
			expect(alternatesOf(entry(url))).toEqual([
				['en', `${base}/posts/a/`],
				['fr', `${base}/fr/posts/a/`],
				['x-default', `${base}/posts/a/`],
			])
		expect(entry('/posts/only/')).not.toContain('xhtml:link')
		expect(entry('/fr/tags/go/')).toContain('xhtml:link')
	})

	it('is written anew where a translation comes or goes, and nowhere else', async () => {
		site = scratchSite(bilingual, true)
		await site.build()
		expect(await site.rebuild()).toEqual([])
		site.put({ 'content/posts/only.fr.md': post('Seulement') })
		expect(await site.rebuild()).toContain('posts/only/')
		site.put({ 'content/posts/only.fr.md': post('Seulement', '', 'Another text.') })
		expect(await site.rebuild()).toEqual(expect.not.arrayContaining(['posts/a/', 'posts/only/']))
	})

	it('may have the default language in a folder too, with a way there', async () => {
		const config = JSON.parse(bilingual['blog.config.json'])
		const { page, paths } = await build({
			...bilingual,
			'blog.config.json': JSON.stringify({ ...config, defaultLanguageInSubdir: true }),
		})
		expect(page('index.html')).toContain('content="0; url=/blog/en/"')
		expect(page('en/index.html')).toContain('href="/blog/en/posts/')
		expect(paths).toEqual(
			expect.arrayContaining(['404.html', 'en/posts/a/index.html', 'fr/404.html']),
		)
		expect(paths).not.toContain('posts/a/index.html')
		expect(alternatesOf(page('fr/index.html'))).toEqual([
			['en', `${base}/en/`],
			['fr', `${base}/fr/`],
			['x-default', `${base}/en/`],
		])
	})
})

it('a language that nothing is written in changes no byte', async () => {
	const files = Object.fromEntries(
		Object.entries(bilingual).filter(([file]) => !/\.fr\./.test(file)),
	)
	const config = JSON.parse(bilingual['blog.config.json'])
	const alone = {
		...files,
		'blog.config.json': JSON.stringify({ ...config, languages: undefined }),
	}
	site = scratchSite(files)
	await site.build({ cache: false })
	const bytes = site.bytesOf('out')
	site.remove()
	site = scratchSite(alone)
	await site.build({ cache: false })
	expect(bytes).toEqual(site.bytesOf('out'))
	expect([...bytes.values()].join('')).not.toMatch(/hreflang|og:locale|xhtml/)
})

it('a tag with a calendar is no other language', async () => {
	const { page, paths } = await build({
		'blog.config.json': JSON.stringify({
			title: 'x',
			language: 'fa-u-ca-gregory',
			languages: ['en'],
		}),
		'content/posts/a.md': post('سلام'),
		'content/posts/a.en.md': post('Hello'),
	})
	expect(paths).toContain('en/posts/a/index.html')
	expect(page('posts/a/index.html')).toContain('۹ اکتبر ۲۰۲۴')
	expect(page('en/index.html')).toContain('>فارسی</a>')
})

it('a Hugo site with a folder for each language builds at Hugo’s paths', async () => {
	const { page, paths } = await build({
		'hugo.yaml': `
baseURL: https://example.com/blog
title: Notes
defaultContentLanguage: en
languages:
  fa: { title: یادداشت‌ها, weight: 2, contentDir: content/persian, languageName: پارسی, languageDirection: rtl }
  en: { weight: 1, contentDir: content/english, languageName: English }
`,
		'content/english/posts/a.md': post('Hello'),
		'content/persian/posts/a.md': post('سلام'),
	})
	expect(paths).toEqual(expect.arrayContaining(['posts/a/index.html', 'fa/posts/a/index.html']))
	expect(page('fa/posts/a/index.html')).toContain('<html lang="fa" dir="rtl">')
	expect(page('posts/a/index.html')).toMatch(/href="\/blog\/fa\/posts\/a\/"[^>]*>پارسی<\/a>/)
})
