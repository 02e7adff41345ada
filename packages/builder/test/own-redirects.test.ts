import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { checkSite } from '../src/check/check-site.ts'
import { startDevServer } from '../src/dev/start-dev-server.ts'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const post = (title: string, more = '') =>
	`---\ntitle: ${title}\ndescription: It is about ${title}.\ndate: 2024-01-01\n${more}---\nText`
const config = (paths: Readonly<Record<string, string>>, more: object = {}) =>
	JSON.stringify({ url: 'https://a.dev', redirects: { paths }, ...more }, null, 1)
const folder = () => join(site?.root ?? '', 'site')
const targetOf = (text: string | undefined) => /url=([^"]*)"/.exec(text ?? '')?.[1]
const checked = async () =>
	(await checkSite(folder())).diagnostics.filter(({ file }) => file.includes('config'))

it('leads on from paths of the config to pages, files and other sites', async () => {
	site = scratchSite({
		'blog.config.json': config({
			'/old/': '/posts/a/#x',
			'/rss': '/index.xml',
			'/favicon.png': '/icon.svg',
			'/page.html': '/posts/a',
			'/x': 'https://example.com/?a=1&b=2',
		}),
		'content/posts/a.md': post('A'),
		'static/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
	})
	const { diagnostics, pages } = await site.build()
	expect(diagnostics).toEqual([])
	const bytes = site.bytesOf('out')
	expect(targetOf(bytes.get('old/index.html'))).toBe('/posts/a/#x')
	expect(targetOf(bytes.get('rss/index.html'))).toBe('/index.xml')
	expect(targetOf(bytes.get('favicon.png/index.html'))).toBe('/icon.svg')
	expect(targetOf(bytes.get('page.html'))).toBe('/posts/a/')
	expect(targetOf(bytes.get('x/index.html'))).toBe('https://example.com/?a=1&amp;b=2')
	expect(bytes.get('sitemap.xml')).not.toContain('/old/')
	expect(await checked()).toMatchObject([
		{
			rule: 'redirect-of-file',
			line: 6,
			message: expect.stringContaining('`/rss` and 1 more,'),
			hint: expect.stringContaining('`/rss /index.xml 301` in `static/_redirects`'),
		},
	])
	site.put({ 'static/_redirects': '/rss /index.xml 301' })
	expect(await checked()).toEqual([])
	site.put({ 'blog.config.json': config({}) })
	const after = await site.build()
	expect(after.pages).toBe(pages)
	expect([...site.bytesOf('out').keys()].filter((path) => path.startsWith('old'))).toEqual([])
})

it('is the same below a path, in a kept build and in the dev server', async () => {
	const url = 'https://a.dev/blog'
	site = scratchSite(
		{
			'blog.config.json': config({ '/old': '/posts/a/', '/a.png': '/index.xml' }, { url }),
			'content/posts/a.md': post('A'),
		},
		true,
	)
	await site.build()
	expect(targetOf(site.bytesOf('out').get('old/index.html'))).toBe('/blog/posts/a/')
	site.put({ 'content/posts/a.md': post('B') })
	expect(await site.rebuild()).not.toContain('old/')
	site.put({ 'blog.config.json': config({ '/old': '/', '/older': '/' }, { url }) })
	expect(await site.rebuild()).toEqual(expect.arrayContaining(['old/', 'older/', '-a.png/']))
	const server = await startDevServer(folder(), { port: 0 })
	try {
		for (const path of ['old', 'older']) {
			const answer = await fetch(`${server.url}${path}`)
			expect(answer.headers.get('content-type')).toContain('text/html')
			expect(targetOf(await answer.text())).toBe('/blog/')
		}
	} finally {
		await server.close()
	}
})

it('takes the place of no page, file or alias, and tells where that is written', async () => {
	site = scratchSite({
		'blog.config.json': config({
			'/posts/a': '/posts/b/',
			'/POSTS/a/': '/posts/a/',
			'/a.txt': '/posts/b/',
			'/tags/go/': '/posts/b/',
			'/alias/': '/posts/b/',
			'/same/': '/posts/a/',
			'/old': '/posts/a/',
			'/OLD/': '/posts/b/',
		}),
		'content/posts/a.md': post('A', 'tags: [go]\naliases: [/alias/, /same/]\n'),
		'content/posts/b.md': post('B'),
		'static/a.txt': 'A',
	})
	const { diagnostics } = await site.build()
	expect(
		diagnostics.map(({ rule, severity, file, line, message }) => [
			...[rule, severity, file, line],
			message.replace(/^Unexpected redirect from | already$/g, ''),
		]),
	).toEqual([
		...(
			[
				[5, '`/posts/a`: the post of content/posts/a.md has `posts/a/index.html`'],
				[6, '`/POSTS/a/`: the post of content/posts/a.md has `POSTS/a/index.html`'],
				[7, '`/a.txt`: the static of static/a.txt has `a.txt/index.html`'],
				[8, '`/tags/go/`: the term that is made for every site has `tags/go/index.html`'],
				[9, '`/alias/`: the redirect of content/posts/a.md has `alias/index.html`'],
				[12, '`/OLD/`: the redirect of blog.config.json has `OLD/index.html`'],
			] as const
		).map((one) => ['url-duplicate', 'warning', 'blog.config.json', ...one]),
	])
	const file = 'Delete the redirect: it takes the place of no page and no file.'
	const redirect = 'Delete it, or the one from'
	expect(diagnostics.map(({ hint }) => hint)).toEqual([
		...Array<string>(4).fill(file),
		`${redirect} \`/alias/\`: one of them alone can be there.`,
		`${redirect} \`/old\`: one of them alone can be there.`,
	])
	expect(site.bytesOf('out').get('a.txt')).toBe('A')
	expect(targetOf(site.bytesOf('out').get('alias/index.html'))).toBe('/posts/a/')
})

it('comes before a list that is made for every site', async () => {
	site = scratchSite({
		'blog.config.json': config(
			{ '/archives/': '/', '/search/': '/', '/blog/': '/' },
			{ urls: { like: 'astro', base: 'blog' } },
		),
		'content/a.md': post('A'),
	})
	expect((await site.build()).diagnostics).toEqual([])
	const bytes = site.bytesOf('out')
	for (const path of ['archives', 'search', 'blog'])
		expect(targetOf(bytes.get(`${path}/index.html`))).toBe('/')
	expect(bytes.get('index.html')).not.toContain('href="/archives/"')
	expect(bytes.get('sitemap.xml')).not.toContain('a.dev/blog/<')
})

it('does not lead in a circle', async () => {
	site = scratchSite({
		'blog.config.json': config({
			'/a/': '/b.png',
			'/b.png': '/a#x',
			'/into/': '/a/',
			'/self/': '/self/?x',
			'/posts': '/posts/',
			'/chain/': '/old/',
			'/old/': '/posts/a/',
		}),
		'content/posts/a.md': post('A'),
	})
	const { diagnostics } = await site.build()
	expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([
		['redirect-circular', 5],
		['redirect-circular', 6],
		['redirect-circular', 7],
		['redirect-circular', 8],
	])
	const paths = [...site.bytesOf('out').keys()]
	expect(paths.filter((path) => /^(?:a|b\.png|into|self)\//.test(path))).toEqual([])
	expect(targetOf(site.bytesOf('out').get('chain/index.html'))).toBe('/old/')
	expect((await checked()).map(({ rule }) => rule)).toEqual(diagnostics.map(({ rule }) => rule))
})

it('is told by `check` and in dev where its target is nothing, at its line', async () => {
	site = scratchSite({
		'blog.config.ts':
			"export default {\n\turl: 'https://a.dev',\n\tredirects: {\n\t\tpaths: {\n\t\t\t'/old/': '/nowhere/',\n\t\t\t'/x/': '/posts/a/#b',\n\t\t\t'/y': '/y/',\n\t\t},\n\t},\n}\n",
		'content/posts/a.md': post('A'),
	})
	const expected = [
		{ rule: 'path-missing', file: 'blog.config.ts', line: 5, column: 4 },
		{ rule: 'path-missing', file: 'blog.config.ts', line: 7, column: 4 },
	]
	expect(await checked()).toMatchObject(expected)
	const told: unknown[] = []
	const server = await startDevServer(folder(), {
		port: 0,
		onLoad: (found) => void told.push(...found),
	})
	await server.close()
	expect(told).toMatchObject(expected)
})

it('is told by `check` where a pattern fits no post and no page', async () => {
	site = scratchSite({
		'blog.config.json': config({
			'/o/[s]': '/blog/[s]',
			'/p/[s]': '/posts/[s]',
			'/p/[...s]': '/posts/[...s]',
			'/posts/[s]': '/posts/[s]',
		}),
		'content/posts/a.md': post('A'),
	})
	expect(await checked()).toMatchObject([
		{
			rule: 'path-missing',
			line: 5,
			message: expect.stringContaining('`/blog/[s]` that `/o/[s]` leads to, no post and no page'),
		},
	])
})

it('leads from an old address of each post to it by a pattern', async () => {
	site = scratchSite({
		'blog.config.json': config({
			'/old/[...slug].html': '/posts/[...slug]',
			'/[slug]': '/posts/[slug]',
		}),
		'content/posts/a.md': post('A'),
		'content/posts/deep/b.md': post('B'),
		'content/posts/c.md': post('C', 'draft: true\n'),
		'content/about.md': post('About'),
		'content/posts/about.md': post('Another'),
	})
	expect((await site.build()).diagnostics).toEqual([])
	const bytes = site.bytesOf('out')
	const made = [...bytes].flatMap(([path, text]) => {
		const target = path.endsWith('.html') ? targetOf(text) : undefined
		return target === undefined || path.startsWith('en/') ? [] : `${path} ${target}`
	})
	expect(made.filter((one) => !/page\/1/.test(one))).toEqual([
		'a/index.html /posts/a/',
		'old/a.html /posts/a/',
		'old/about.html /posts/about/',
		'old/deep/b.html /posts/deep/b/',
	])
	expect(bytes.get('about/index.html')).toContain('About')
})

it.each([
	[{ '/x/[...s]': '/posts/[...s]', '/x/b': '/posts/' }],
	[{ '/x/b': '/posts/', '/x/[...s]': '/posts/[...s]' }],
])('leads on by what is written out, before patterns, in any order: %j', async (paths) => {
	site = scratchSite({
		'blog.config.json': config(paths),
		'content/posts/a.md': `${post('A')} [b](/x/b/)`,
		'content/posts/b.md': post('B'),
	})
	expect((await site.build()).diagnostics).toEqual([])
	const bytes = site.bytesOf('out')
	expect(targetOf(bytes.get('x/a/index.html'))).toBe('/posts/a/')
	expect(targetOf(bytes.get('x/b/index.html'))).toBe('/posts/')
	const { diagnostics } = await checkSite(folder())
	expect(diagnostics.filter(({ rule }) => rule === 'link-redirected')).toMatchObject([
		{ message: expect.stringContaining('expected `/posts/`') },
	])
})

it.each([
	[{ '/old': 'javascript:alert(1)' }, '`redirects.paths./old`, expected a path such as `/new/`'],
	[{ '/../old': '/new/' }, '`redirects.paths./../old`, expected a key that is a path'],
	[{ old: '/new/' }, '`redirects.paths.old`, expected a key that is a path'],
	[{ '/old/*': '/' }, '`redirects.paths./old/*`, expected a key with `[slug]` for one segment'],
	[{ '/old/:a': '/:a' }, '`redirects.paths./old/:a`, expected a key with `[slug]` for one segment'],
	[{ '/.git/x': '/' }, '`redirects.paths./.git/x`, expected a key without names that begin with'],
	[{ '/old/[slug]': '/new/' }, '`redirects.paths./old/[slug]`, expected a path that has the same'],
])('refuses %j', async (paths, message) => {
	site = scratchSite({ 'blog.config.json': config(paths), 'content/a.md': post('A') })
	await expect(site.build()).rejects.toThrow(message)
})

it('is where links to it are told that they lead to an old address', async () => {
	site = scratchSite({
		'blog.config.json': config({ '/old/': '/posts/a/', '/x/': 'https://example.com/' }),
		'content/posts/a.md': post('A'),
		'content/posts/b.md': `${post('B')} [a](/old/) [b](/x/)`,
	})
	const { diagnostics } = await checkSite(folder())
	expect(diagnostics.filter(({ file }) => file.endsWith('b.md'))).toMatchObject([
		{ rule: 'link-redirected', message: expect.stringContaining('expected `/posts/a/`') },
	])
})
