import { existsSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { buildSite } from '../src/apply/build-site.ts'
import { checkSite } from '../src/check/check-site.ts'
import { startDevServer } from '../src/dev/start-dev-server.ts'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

describe('a folder of', () => {
	it('Jekyll builds into `_site`, again and again', async () => {
		const files = {
			'_config.yml': 'title: Notes\nurl: https://example.com\nexclude: [secret]',
			'_includes/hi.html': '<b>hi {{ include.who }}</b>',
			'_layouts/post.html': '{{ content }}',
			'_posts/2020-01-02-Hello.md':
				'---\ntitle: Hello\ncategories: Dev\nredirect_from: /old.html\n---\n{% include hi.html who="A" %}\n\n[about]({% link about.md %}) ![i](/images/i.svg)',
			'_drafts/later.md': '---\ntitle: Later\n---\nx',
			'about.md': '---\ntitle: About\n---\nI [wrote]({% post_url 2020-01-02-Hello %}).',
			'README.md': '# For people',
			'HISTORY.rst': 'For people',
			'stats.html': '---\nlayout: page\n---\n{{ site.posts.size }}',
			'index.html': '---\nlayout: home\n---\n{{ content }}',
			'images/i.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
			'secret/plan.txt': 'x',
			Gemfile: 'gem "jekyll"',
			CNAME: 'example.com',
		}
		site = scratchSite(files)
		const dir = join(site.root, 'site')
		const options = {}
		const first = await buildSite(dir, options)
		expect(first.diagnostics).toMatchObject([
			{ rule: 'page-without-front-matter', file: 'README.md' },
			{ rule: 'template-left-out', file: 'stats.html' },
		])
		const has = (file: string) => existsSync(join(dir, '_site', file))
		const wanted = ['dev/2020/01/02/Hello.html', 'about.html', 'old.html', 'feed.xml', 'CNAME']
		expect([...wanted, 'images/i.svg', 'index.html'].filter((file) => !has(file))).toEqual([])
		expect(
			['Gemfile', 'secret', 'README.md', 'HISTORY.rst', '_layouts', '_config.yml'].filter(has),
		).toEqual([])
		const again = await buildSite(dir, options)
		expect(again).toMatchObject({ written: 0, removed: 0, posts: first.posts })
	})

	it.each(['config.toml', 'zola.toml'])('Zola (%s) is told how to come here', async (file) => {
		site = scratchSite({
			[file]:
				'title = "Notes"\nbase_url = "https://old.example"\ndefault_language = "de"\n\n[languages.fr]\ntitle = "Carnet"\n',
			'content/blog/2024-05-06_hello.md':
				'+++\ntitle = "Hello"\n+++\n## What\'s up\n\nA "word" of www.example.com.\n',
			'content/blog/2024-05-06_hello.fr.md': '+++\ntitle = "Bonjour"\n+++\nText\n',
		})
		const { diagnostics, posts } = await site.build()
		expect(diagnostics).toMatchObject([
			{
				rule: 'generator-setting-unread',
				severity: 'warning',
				file,
				line: 2,
				column: 1,
				message: expect.stringContaining('config of Zola'),
				hint: expect.stringContaining('blog import zola'),
			},
		])
		expect(posts.map(({ url }) => url)).toEqual(['/fr/blog/hello/', '/blog/hello/'])
		const page = site.bytesOf('out').get('blog/hello/index.html')
		expect(page).toContain('href="https://old.example/blog/hello/"')
		expect(page).toContain('<html lang="de"')
		expect(page).toContain('id="what-s-up"')
		expect(page).toMatch(/A (?:"|&quot;)word(?:"|&quot;) of www\.example\.com\.</)
	})

	it.each([
		['docs/.vuepress/config.js', 'docs/notes/a.md', { line: 2, column: 2 }, 'docs'],
		['.vuepress/config.ts', 'notes/a.md', { line: 2, column: 2 }, '.'],
		['.vuepress/config.yml', 'notes/a.md', {}, '.'],
	])('VuePress (%s) is told once, with what to write', async (file, post, place, content) => {
		site = scratchSite({
			[file]: file.endsWith('.yml')
				? 'title: Notes'
				: "module.exports = { title: 'Notes',\n\tbase: '/blog/' }",
			[post]: '---\ntitle: A\ndate: 2024-01-01\n---\nText',
		})
		const { diagnostics, posts } = await site.build()
		expect(posts.map(({ url }) => url)).toEqual([`/${post.replace(/\.md$/, '/')}`])
		expect(diagnostics).toHaveLength(2)
		const told = diagnostics.find(({ rule }) => rule !== 'site-url-missing')
		expect(told).toMatchObject({
			rule: 'generator-setting-unread',
			severity: 'warning',
			file,
			...place,
			message: expect.stringContaining('config of VuePress'),
			hint: expect.stringContaining(`"content":"${content}"`),
		})
		const said = /`(.*?)`/.exec(told?.hint ?? '')?.[1] ?? ''
		site.put({ 'blog.config.json': said })
		const again = await site.build()
		expect(again.diagnostics).toEqual([])
		expect(again.posts.map(({ url }) => url)).toEqual(['/notes/a/'])
	})

	it('Docusaurus has its addresses, feeds, authors and admonitions', async () => {
		site = scratchSite({
			'website/docusaurus.config.js':
				"module.exports = { title: 'Tool', url: 'https://tool.dev', baseUrl: '/' }",
			'website/blog/authors.yml': 'mw:\n  name: Mary Wright',
			'website/blog/2020-01-02-Hello/index.md':
				'---\ntitle: Hello\nauthors: [mw]\n---\n:::tip Do\nthis\n:::\n\n![x](/img/x.svg)',
			'website/docs/intro.md': '# Intro',
			'website/static/img/x.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
		})
		const { diagnostics, posts } = await site.build()
		const bytes = site.bytesOf('out')
		expect(diagnostics).toEqual([])
		expect(posts).toMatchObject([{ url: '/blog/2020/01/02/Hello/' }])
		for (const file of ['blog/rss.xml', 'img/x.svg', 'blog/authors/mw/index.html'])
			expect([...bytes.keys()]).toContain(file)
		expect(bytes.get('blog/2020/01/02/Hello/index.html')).toContain('alert-tip')
	})

	it.each([
		['', '<img src="/x.svg" style="display: block"'],
		[", markdown: { format: 'detect' }", '{{'],
	])(
		'Docusaurus reads Markdown as MDX, unless its config says otherwise: %j',
		async (more, shown) => {
			site = scratchSite({
				'docusaurus.config.js': `module.exports = { url: 'https://a.dev', baseUrl: '/'${more} }`,
				'static/x.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
				'blog/2024-01-01-a.md':
					'---\ntitle: A\n---\n<img src="/x.svg" alt="X" style={{ display: "block" }} />\n\n<!-- truncate -->\n',
				'blog/2024-01-02-b.md': '---\ntitle: B\n---\n<https://a.dev/x>\n',
			})
			const { diagnostics } = await site.build()
			expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
			expect(diagnostics.filter(({ rule }) => rule === 'mdx-syntax')).toHaveLength(more ? 0 : 1)
			const files = site.bytesOf('out')
			expect(files.get('blog/2024/01/01/a/index.html')?.replace(' alt="X"', '')).toContain(shown)
			expect(files.get('blog/2024/01/02/b/index.html')).toContain('href="https://a.dev/x"')
		},
	)

	it('Docusaurus has its lists below the blog', async () => {
		const post = (n: number) => [
			`blog/2024-01-0${n}-post-${n}.md`,
			`---\ntitle: Post ${n}\ntags: [ReactConf2021, C++]\nauthors: mw\n---\nText`,
		]
		site = scratchSite({
			'docusaurus.config.js':
				"module.exports = { url: 'https://a.dev', baseUrl: '/', presets: [['classic', { blog: { routeBasePath: 'news' } }]] }",
			'blog.config.json': '{ "generator": "docusaurus", "pageSize": 2, "exclude": ["old"] }',
			'blog/old/2020-01-01-gone.md': 'Gone',
			'blog/authors.yml': 'mw:\n  name: Mary Wright',
			...Object.fromEntries([1, 2, 3].map(post)),
			'blog/2023/12/31/deep.md': '---\ntitle: Deep\n---\nText',
			'blog/_part.mdx': 'Part',
		})
		const { diagnostics, posts } = await site.build()
		const files = site.bytesOf('out')
		expect(diagnostics).toEqual([])
		expect(posts).toHaveLength(4)
		const lists = [...files.keys()].filter(
			(file) => file.endsWith('index.html') && !/\/(?:post-\d|deep)\//.test(file),
		)
		expect(lists).toEqual([
			'index.html',
			'news/archive/index.html',
			'news/authors/index.html',
			'news/authors/mw/index.html',
			'news/authors/mw/page/1/index.html',
			'news/authors/mw/page/2/index.html',
			'news/index.html',
			'news/page/1/index.html',
			'news/page/2/index.html',
			'news/tags/c/index.html',
			'news/tags/c/page/1/index.html',
			'news/tags/c/page/2/index.html',
			'news/tags/index.html',
			'news/tags/react-conf-2021/index.html',
			'news/tags/react-conf-2021/page/1/index.html',
			'news/tags/react-conf-2021/page/2/index.html',
			'page/1/index.html',
			'page/2/index.html',
			'search/index.html',
			'subscribe/index.html',
		])
		const all = files.get('news/index.html') ?? ''
		expect(all).toContain('href="/news/page/2/"')
		expect(all).toContain('/news/rss.xml')
		expect(files.get('sitemap.xml')).toContain('<loc>https://a.dev/news/</loc>')
		expect(files.get('news/2024/01/03/post-3/index.html')).toContain('href="/news/">News</a>')
	})

	it('Astro has its addresses, feed and heroes, and is written beside its static files', async () => {
		const image = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>'
		site = scratchSite({
			'astro.config.mjs': "export default defineConfig({ site: 'https://example.com' })",
			'src/content/blog/First Post.md':
				"---\ntitle: First\npubDate: 'Jul 08 2022'\nheroImage: ./x.svg\n---\nText",
			'src/content/blog/x.svg': image,
			'src/content/blog/second.md':
				'---\ntitle: Second\nheroImage: ../../assets/hero.svg\n---\n![p](../../assets/deep/p.svg)',
			'src/assets/hero.svg': image,
			'src/assets/deep/p.svg': image,
			'src/assets/secret.svg': image,
			'public/y.svg': image,
		})
		const dir = join(site.root, 'site')
		const { diagnostics, posts } = await buildSite(dir, {})
		expect(posts).toMatchObject([{ url: '/blog/first-post/' }, { url: '/blog/second/' }])
		expect(diagnostics.map(({ rule }) => rule)).toEqual(['date-not-iso'])
		for (const file of ['blog/first-post/index.html', 'rss.xml', 'y.svg', 'assets/deep/p.svg'])
			expect(existsSync(join(dir, 'dist', file)), file).toBe(true)
		expect(existsSync(join(dir, 'dist/assets/secret.svg'))).toBe(false)
		const second = readFileSync(join(dir, 'dist/blog/second/index.html'), 'utf8')
		expect(second).toContain('src="/assets/hero.svg"')
		expect(second).toContain('src="/assets/deep/p.svg"')
	})

	it('Eleventy has its addresses, pages beside its posts, and what `_data` says', async () => {
		const image = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'
		site = scratchSite({
			'eleventy.config.js':
				"export const config = { dir: { input: 'content', includes: '../_includes', data: '../_data' } }",
			'_data/metadata.js':
				"export default { title: 'Base', url: 'https://a.dev/', language: 'de', author: { name: 'Ada' } }",
			'content/blog/fourth/fourth.md':
				'---\ntitle: Fourth\ndate: 2024-01-01\n---\n![p](possum.svg)',
			'content/blog/fourth/possum.svg': image,
			'content/blog/first.md': '---\ntitle: First\n---\n[about](/about/)',
			'content/about.md': '---\ntitle: About\n---\nText',
			'content/index.njk': '---\nlayout: x\n---\n{{ x }}',
			'content/blog/blog.11tydata.js': 'export default {}',
			'_includes/part.md': 'x',
		})
		const dir = join(site.root, 'site')
		const { diagnostics, posts } = await buildSite(dir, {})
		expect(diagnostics).toEqual([])
		expect(posts.map(({ url }) => url)).toEqual(['/about/', '/blog/first/', '/blog/fourth/'])
		const has = (file: string) => existsSync(join(dir, '_site', file))
		expect(has('blog/index.html')).toBe(true)
		expect(has('blog/fourth/possum.svg')).toBe(true)
		expect(['fourth', 'index.njk', 'blog/blog.11tydata.js', 'part'].filter(has)).toEqual([])
		const about = readFileSync(join(dir, '_site/about/index.html'), 'utf8')
		expect(about).toMatch(/<html lang="de"[\s\S]*<title>About \| Base<\/title>/)
		expect(about).toContain('href="https://a.dev/about/"')
	})

	it('Eleventy without an input folder has its posts and their files where they were', async () => {
		site = scratchSite({
			'.eleventy.js': 'module.exports = function () {}',
			'_data/site.json': '{ "title": "Notes", "url": "https://a.dev" }',
			'posts/one/one.md': '---\ntitle: One\n---\n![p](p.svg)',
			'posts/one/p.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
			'README.md': '# For people',
			'NOTES.md': '# For people',
			'.eleventyignore': 'README.md',
		})
		const { diagnostics, posts } = await site.build()
		expect(diagnostics).toEqual([])
		expect(posts.map(({ url }) => url)).toEqual(['/NOTES/', '/posts/one/'])
		expect([...site.bytesOf('out').keys()]).toContain('posts/one/p.svg')
	})

	it('Astro is served with its static files, which are watched, and what a build writes is not', async () => {
		site = scratchSite({
			'astro.config.mjs': "export default defineConfig({ site: 'https://example.com' })",
			'src/content/blog/a.md': '---\ntitle: A\n---\nText',
			'public/y.txt': 'y',
		})
		const told: string[] = []
		const onLoad = (_: unknown, files: readonly string[]) => void told.push(...files)
		const server = await startDevServer(join(site.root, 'site'), { port: 0, onLoad })
		try {
			site.put({ 'dist/index.html': 'built', '_site/index.html': 'built', 'public/z.txt': 'z' })
			await expect.poll(() => told).toContain('public/z.txt')
			expect(await (await fetch(`${server.url}z.txt`)).text()).toBe('z')
			expect(told.filter((file) => /^(?:dist|_site)/.test(file))).toEqual([])
		} finally {
			await server.close()
		}
	})

	it.each([
		[{ '_config.yml': 'url: https://example.com' }, '_posts/2020-01-02-'],
		[
			{ 'docusaurus.config.js': "module.exports = { url: 'https://example.com', baseUrl: '/' }" },
			'blog/2020-01-02-',
		],
	])('%j is held to the feed of its last build', async (config, start) => {
		site = scratchSite({ ...config, [`${start}old.md`]: '---\ntitle: A\n---\nText' })
		const dir = join(site.root, 'site')
		await buildSite(dir, {})
		expect((await checkSite(dir)).diagnostics.map(({ rule }) => rule)).not.toContain('guid-changed')
		renameSync(join(dir, `${start}old.md`), join(dir, `${start}new.md`))
		expect((await checkSite(dir)).diagnostics.map(({ rule }) => rule)).toContain('guid-changed')
	})

	it('a generator that the config names is read beneath it', async () => {
		site = scratchSite({
			'blog.config.json': '{ "generator": "jekyll", "title": "Mine", "url": "https://a.dev" }',
			'_posts/2020-01-02-Hello.md': 'x',
		})
		await site.build()
		expect([...site.bytesOf('out').keys()]).toContain('2020/01/02/Hello.html')
	})
})
