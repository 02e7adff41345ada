import { existsSync } from 'node:fs'
import {
	mkdir,
	mkdtemp,
	readdir,
	readFile,
	realpath,
	rm,
	symlink,
	writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkSite } from '../check/check-site.ts'
import { buildSite } from './build-site.ts'

let dir: string
let out: string
beforeEach(async () => {
	dir = await realpath(await mkdtemp(join(tmpdir(), 'blog-build-')))
	out = join(dir, 'out')
})
afterEach(() => rm(dir, { recursive: true }))

async function put(files: Readonly<Record<string, string>>): Promise<void> {
	for (const [file, text] of Object.entries(files)) {
		await mkdir(dirname(join(dir, 'site', file)), { recursive: true })
		await writeFile(join(dir, 'site', file), text)
	}
}

async function bytesOf(folder: string): Promise<Record<string, string>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true })
	const files = entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
	return Object.fromEntries(
		await Promise.all(
			files
				.sort()
				.map(
					async (file) => [file.slice(folder.length + 1), await readFile(file, 'latin1')] as const,
				),
		),
	)
}

const build = (options: Parameters<typeof buildSite>[1] = {}) =>
	buildSite(join(dir, 'site'), { out, now: new Date('2025-01-01T00:00:00Z'), ...options })
const read = (path: string) => readFile(join(out, path), 'utf8')

const site = {
	'blog.config.json': '{"title": "Notes", "url": "https://example.com/blog", "pageSize": 2}',
	'content/posts/one.md':
		'---\ndate: 2024-01-01\ntags: [Go, Tests]\naliases: [/old]\n---\nOne, see [two](two/index.md).',
	'content/posts/two/index.md': '---\ndate: 2024-01-02\ntags: [go]\nseries: S\n---\nTwo.',
	'content/posts/two/picture.txt': 'bytes',
	'content/posts/three.md': '---\ndate: 2024-01-03\n---\nThree.',
	'content/posts/draft.md':
		'---\ndraft: true\ntags: [Classified]\naliases: [/unseen]\n---\nClandestine words.',
	'content/posts/_index.md': '---\ntitle: All posts\n---\nIntro.',
	'content/about.md': '---\ntitle: About\n---\nMe.',
	'static/CNAME': 'example.com',
	'static/.well-known/x': 'y',
}

describe('buildSite', () => {
	it.each([
		['hugo.toml', 'title = "Notes"\n[languages.en]\n[languages.fr]\ncontentDir = "french"'],
		[
			'blog.config.json',
			'{"static": "static", "languages": ["fr"], "languageFolders": {"fr": "/french"}}',
		],
	])('follows no folder that leads out of a site with %s, and says so', async (config, text) => {
		await put({ [config]: text, '../own/secret.md': '# Secret', 'french/a.md': '# A' })
		for (const name of ['content', 'static']) await symlink('../own', join(dir, 'site', name))
		const { diagnostics } = await build()
		const told = diagnostics.filter(({ rule }) => rule === 'symlink-not-followed')
		expect(told.map(({ file }) => file).sort()).toEqual(['content', 'static'])
		expect(JSON.stringify(await bytesOf(out))).not.toMatch(/secret/i)
	})

	it('writes nothing of a site whose content is elsewhere, also after it was there', async () => {
		await put({ ...site, '../own/secret.md': '# Secret' })
		await build()
		const before = await bytesOf(out)
		await rm(join(dir, 'site/content'), { recursive: true })
		await symlink('../own', join(dir, 'site/content'))
		await expect(build()).rejects.toMatchObject({ code: 'CONTENT_NOT_FOUND' })
		expect(await bytesOf(out)).toEqual(before)
	})

	it('tells of links in the static folder that lead out of it', async () => {
		await put({ ...site, 'static/real.txt': 'x', 'secret.txt': 'x' })
		await symlink('real.txt', join(dir, 'site/static/inside.txt'))
		await symlink('../secret.txt', join(dir, 'site/static/secret.txt'))
		const { diagnostics } = await build()
		const told = diagnostics.filter(({ rule }) => rule === 'symlink-not-followed')
		expect(told.map(({ file }) => file)).toEqual(['static/secret.txt'])
		expect(await read('inside.txt')).toBe('x')
		await expect(read('secret.txt')).rejects.toThrow()
	})

	it('refuses a static folder that is a link to the content', async () => {
		await put({ 'blog.config.json': '{}', 'content/a.md': '---\ndraft: true\n---\n' })
		await symlink('content', join(dir, 'site', 'static'))
		await expect(build()).rejects.toThrow('drafts would be published')
	})

	it('takes components in JSX from the config, with nothing installed beside it', async () => {
		await put({
			'posts/a.md': '# A',
			'footer.tsx': [
				"import { defaultComponents, type FooterProps } from '@blog/theme'",
				'const { Footer: Own } = defaultComponents',
				'export function Footer(props: FooterProps) {',
				'	return <><p class="mine">By {props.site.title} &amp; you</p><Own {...props} /></>',
				'}',
			].join('\n'),
			'blog.config.ts':
				"import { Footer } from './footer.tsx'\nexport default { title: '<b>', url: 'https://example.com', theme: { components: { Footer } } }",
		})
		await build()
		expect(await read('posts/a/index.html')).toContain(
			'<p class="mine">By &lt;b> &amp; you</p><footer',
		)
	})

	it('says where a component failed, once, and shows the pages without it', async () => {
		const config = (footer: string) =>
			`${footer}\nexport default { title: 'A', url: 'https://example.com', theme: { components: { Footer } } }`
		await put({
			'posts/a.md': '# A',
			'posts/b.md': '# B',
			'deep/footer.tsx':
				'export function Footer({ site }) {\n\tconst { name } = site.owner\n\treturn <p>{name}</p>\n}',
			'blog.config.ts': config("import { Footer } from './deep/footer.tsx'"),
		})
		const { diagnostics } = await build()
		expect(diagnostics).toMatchObject([
			{
				rule: 'component-failed',
				severity: 'error',
				file: 'deep/footer.tsx',
				line: 2,
				message: expect.stringContaining('Cannot destructure'),
			},
		])
		const broken = await read('posts/a/index.html')
		await put({ 'blog.config.ts': "export default { title: 'A', url: 'https://example.com' }" })
		await build()
		expect(await read('posts/a/index.html')).toBe(broken)
	})

	it.each(['.', 'content'])(
		'refuses to publish the content as static files: %s',
		async (folder) => {
			await put({ ...site, 'blog.config.json': JSON.stringify({ static: folder }) })
			await expect(build()).rejects.toMatchObject({ code: 'CONFIG_INVALID' })
		},
	)

	it('finds by checking what a build finds', async () => {
		await put({
			'content/posts/a.md': '---\ntags: [x]\n---\nText.',
			'content/archives.md': '---\nlayout: archives\ntitle: Archive\n---\n[x](/nowhere/)',
			'content/tags/_index.md': '---\ntitle: Tags\n---\n[x](/neither/)',
			'blog.config.json': '{"url": "https://example.com", "intro": {"text": "[x](/home/)"}}',
		})
		const { diagnostics } = await build()
		expect(diagnostics.filter(({ rule }) => rule === 'path-missing')).toHaveLength(3)
		expect((await checkSite(join(dir, 'site'))).diagnostics).toEqual(diagnostics)
	})

	it('makes the folders above the output folder', async () => {
		await put(site)
		await build({ out: join(dir, 'deep/er/out') })
		expect(await readFile(join(dir, 'deep/er/out/index.html'), 'utf8')).toContain('Notes')
	})

	it.runIf(existsSync('/proc/self'))('fails where no folder can be made', async () => {
		await put(site)
		await expect(build({ out: '/proc/blog/out' })).rejects.toMatchObject({ code: 'IO' })
	})

	it('writes every kind of page at the paths of Hugo', async () => {
		await put(site)
		await build()
		const files = Object.keys(await bytesOf(out)).filter((path) => !path.startsWith('assets/'))
		const lists = ['posts/', 'tags/', 'tags/go/', 'tags/tests/', 'series/', 'series/s/']
		const feeds = ['index.xml', 'atom.xml', 'feed.json', ...lists.map((list) => `${list}index.xml`)]
		expect(files).toEqual(
			[
				'.blog-manifest.json',
				'.well-known/x',
				'404.html',
				'CNAME',
				'_headers',
				'about/index.html',
				'archives/index.html',
				'index.html',
				'old/index.html',
				'page/1/index.html',
				'page/2/index.html',
				'posts/index.html',
				'posts/one/index.html',
				'posts/page/1/index.html',
				'posts/page/2/index.html',
				'posts/three/index.html',
				'posts/two/index.html',
				'posts/two/picture.txt',
				'robots.txt',
				'search/index.html',
				'series/index.html',
				'series/s/index.html',
				'series/s/page/1/index.html',
				'sitemap.xml',
				'subscribe/index.html',
				'tags/tests/index.html',
				'tags/tests/page/1/index.html',
				'tags/go/index.html',
				'tags/go/page/1/index.html',
				'tags/index.html',
				...feeds,
				...['about', 'posts/one', 'posts/three', 'posts/two'].map((page) => `${page}/index.md`),
				...['llms.txt', 'llms-full.txt'],
			].sort(),
		)
	})

	it('names every source file as a post or as skipped', async () => {
		await put({
			...site,
			'content/posts/broken.md': '---\ndate: [\n---\n',
			'content/tags/nothing/_index.md': 'No post has it.',
		})
		const { posts, skipped, diagnostics } = await build()
		expect(posts).toEqual([
			{ file: 'content/about.md', url: '/about/' },
			{ file: 'content/posts/_index.md', url: '/posts/' },
			{ file: 'content/posts/one.md', url: '/posts/one/' },
			{ file: 'content/posts/three.md', url: '/posts/three/' },
			{ file: 'content/posts/two/index.md', url: '/posts/two/' },
			{ file: 'content/tags/nothing/_index.md', url: '/tags/nothing/' },
		])
		expect(skipped.map(({ file }) => file)).toEqual([
			'content/posts/broken.md',
			'content/posts/draft.md',
		])
		expect(
			diagnostics.some(
				({ file, severity }) => file === 'content/posts/broken.md' && severity === 'error',
			),
		).toBe(true)
	})

	it('shows nothing of a draft in any file', async () => {
		await put(site)
		await build()
		const all = Object.entries(await bytesOf(out))
		expect(
			all
				.filter(([path, bytes]) => /posts\/draft|classified|unseen|clandestine/i.test(path + bytes))
				.map(([path]) => path),
		).toEqual([])
		await build({ drafts: true })
		expect(await read('posts/draft/index.html')).toContain('Clandestine words')
	})

	it('gives the same bytes twice, and leaves them alone', async () => {
		await put(site)
		const first = await build({ verify: true })
		const before = await bytesOf(out)
		const second = await build()
		expect(first.diagnostics.filter(({ rule }) => rule === 'build-not-reproducible')).toEqual([])
		expect(second).toMatchObject({ written: 0, unchanged: first.written, removed: 0 })
		expect(await bytesOf(out)).toEqual(before)
	})

	it('equals a clean build after any change', async () => {
		await put(site)
		await build()
		await rm(join(dir, 'site/content/posts/two'), { recursive: true })
		await put({
			'content/posts/one.md': '---\ndate: 2024-05-01\ntags: [Rust]\n---\nChanged.',
			'content/posts/new.md': 'New.',
		})
		await build()
		await build({ out: join(dir, 'clean') })
		expect(await bytesOf(out)).toEqual(await bytesOf(join(dir, 'clean')))
	})

	it('puts the base path before links of posts and into redirects', async () => {
		await put(site)
		await build()
		expect(await read('posts/one/index.html')).toContain('href="/blog/posts/two/"')
		expect(await read('old/index.html')).toContain('content="0; url=/blog/posts/one/"')
		expect(await read('old/index.html')).toContain(
			'<link rel="canonical" href="https://example.com/blog/posts/one/">',
		)
	})

	it('lists what can be read in the sitemap, with the day of its last change', async () => {
		await put(site)
		await build()
		const locs = [
			...(await read('sitemap.xml')).matchAll(
				/<loc>https:\/\/example\.com\/blog(.*?)<\/loc>(?:<lastmod>(.*?)<)?/g,
			),
		].map(([, url, lastmod]) => `${url} ${lastmod ?? ''}`.trim())
		expect(locs).toEqual([
			'/ 2024-01-03',
			'/about/',
			'/archives/ 2024-01-03',
			'/posts/ 2024-01-03',
			'/posts/one/ 2024-01-01',
			'/posts/three/ 2024-01-03',
			'/posts/two/ 2024-01-02',
			'/series/',
			'/series/s/ 2024-01-02',
			'/tags/',
			'/tags/go/ 2024-01-02',
			'/tags/tests/ 2024-01-01',
		])
	})

	it('lets static files replace what is made for every site, and reports other clashes', async () => {
		await put({
			...site,
			'static/robots.txt': 'mine',
			'static/404.html': 'mine',
			'static/posts/one/index.html': 'clash',
		})
		const { diagnostics } = await build()
		expect([await read('robots.txt'), await read('404.html')]).toEqual(['mine', 'mine'])
		const clashes = diagnostics.filter(({ rule }) => rule === 'url-duplicate')
		expect(clashes.map(({ file }) => file)).toEqual(['static/posts/one/index.html'])
		expect(clashes[0]?.message).toContain('content/posts/one.md')
	})

	it('builds a folder of Markdown with no config, and wants to be told where to', async () => {
		await put({ 'a.md': '# A', 'notes/b.md': '# B' })
		const { posts, diagnostics } = await build()
		expect(posts.map(({ url }) => url)).toEqual(['/a/', '/notes/b/'])
		expect(diagnostics.map(({ rule }) => rule)).toContain('site-url-missing')
		await expect(buildSite(join(dir, 'site'))).rejects.toMatchObject({ code: 'OUT_INVALID' })
	})

	it.each([
		['blog.config.json', '{"title": "A"}', '`"url": "https://example.com"`'],
		['blog.config.js', 'export default {}', "`url: 'https://example.com'`"],
		['hugo.toml', '', "`baseURL = 'https://example.com/'`"],
		['config.yaml', 'title: A', '`baseURL: https://example.com/`'],
		['_config.yml', 'title: A', '`url: https://example.com`'],
		['astro.config.mjs', 'export default {}', "`site: 'https://example.com'`"],
		[
			'astro.config.mjs',
			'export default { site: at() }',
			'`{ "generator": "astro", "url": "https://',
		],
		['docusaurus.config.js', '', '`{ "generator": "docusaurus", "url": "https://example.com" }`'],
		['.eleventy.js', '', '`{ "generator": "eleventy", "url": "https://example.com" }`'],
	])('says in the words of %s where the address is missing', async (file, text, words) => {
		await put({ [file]: text, 'content/a.md': '# A' })
		const { diagnostics } = await build()
		const found = diagnostics.find(({ rule }) => rule === 'site-url-missing')
		expect(found).toMatchObject({ file, hint: expect.stringContaining(words) })
	})

	it('builds a Hugo site in place', async () => {
		await put({
			'hugo.toml':
				'baseURL = "https://example.com"\ntitle = "H"\nbuildDrafts = true\n[params]\nauthor = "Me"',
			...site,
		})
		await rm(join(dir, 'site/blog.config.json'))
		const { posts } = await build()
		expect(posts.map(({ url }) => url)).toContain('/posts/draft/')
		expect(await read('robots.txt')).toContain('Sitemap: https://example.com/sitemap.xml')
	})

	it('writes nothing if the config is wrong', async () => {
		await put({ ...site, 'blog.config.json': '{"titel": "x"}' })
		await expect(build()).rejects.toMatchObject({ code: 'CONFIG_INVALID' })
		await expect(readdir(out)).rejects.toThrow()
	})
})
