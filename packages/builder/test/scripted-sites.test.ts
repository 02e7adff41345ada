import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { buildSite } from '../src/apply/build-site.ts'
import { png, type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

describe('what lies beside an `index.md` is a post of its own, as in', () => {
	it.each([
		['docusaurus', 'blog', '/blog/trip/day2/'],
		['astro', 'src/content/blog', '/blog/trip/day2/'],
		['vitepress', 'posts', '/posts/trip/day2.html'],
		['eleventy', 'posts', '/posts/trip/day2/'],
	])('%s', async (generator, folder, url) => {
		site = scratchSite({
			'blog.config.json': JSON.stringify({ generator, url: 'https://a.dev' }),
			[`${folder}/trip/index.md`]: '---\ntitle: Trip\ndate: 2024-01-01\n---\nText',
			[`${folder}/trip/day2.md`]: '---\ntitle: Day 2\ndate: 2024-01-02\n---\nText',
		})
		const { diagnostics, posts } = await site.build()
		expect(diagnostics).toEqual([])
		expect(posts.map((post) => post.url)).toContain(url)
	})
})

describe('a site without static files is built twice in its own folder, as one of', () => {
	it.each([
		['hugo', 'content/posts'],
		['jekyll', '_posts'],
		['docusaurus', 'blog'],
		['astro', 'src/content/blog'],
		['vitepress', 'posts'],
	])('%s', async (generator, folder) => {
		site = scratchSite({
			'blog.config.json': JSON.stringify({ generator, url: 'https://a.dev' }),
			[`${folder}/2024-01-01-a.md`]: '---\ntitle: A\ndate: 2024-01-01\n---\nText',
		})
		const dir = join(site.root, 'site')
		expect((await buildSite(dir, {})).written).toBeGreaterThan(0)
		const { diagnostics, written } = await buildSite(dir, {})
		expect([diagnostics, written]).toEqual([[], 0])
	})
})

const post = (title: string, more = '') => `---\ntitle: ${title}\n${more}\n---\nText`

describe('Docusaurus', () => {
	it('is known by settings of its own, through constants, not by those of something else', async () => {
		site = scratchSite({
			'docusaurus.config.ts': `import type { Config } from '@docusaurus/types'
const siteUrl = process.env.NO_SUCH_URL ?? 'https://real.example'
const baseUrl = '/site/'
const config: Config = {
	headTags: [{ attributes: { title: 'Chief', url: 'https://author.example' } }],
	title: \`My \${'Site'}\`,
	url: siteUrl,
	baseUrl,
}
export default config`,
			'blog/2024-01-01-p.md': post('P'),
		})
		const { diagnostics } = await site.build()
		expect(diagnostics).toEqual([])
		const files = site.bytesOf('out')
		expect(files.get('index.html')).toContain('<title>My Site</title>')
		expect(files.get('sitemap.xml')).toContain(
			'<loc>https://real.example/site/blog/2024/01/01/p/</loc>',
		)
	})

	it('knows the components that all its sites have, and tells what its list is not called', async () => {
		site = scratchSite({
			'docusaurus.config.js': `export default {
	title: 'T', url: 'https://a.dev', baseUrl: '/',
	presets: [['classic', { blog: {
		blogTitle: 'Our notes',
		blogDescription: 'Of us',
	} }]],
}`,
			'blog/2024-01-01-p.mdx': `${post('P')}

import Admonition from '@theme/Admonition'
import CodeBlock from '@theme/CodeBlock'

<Admonition type="info">

Read *this*.

</Admonition>

<CodeBlock language="js" title="a.js">
{\`first()
second()\`}
</CodeBlock>
`,
		})
		const { diagnostics } = await site.build()
		expect(diagnostics).toMatchObject([
			{ rule: 'generator-setting-unread', line: 4, message: expect.stringContaining('blogTitle') },
			{ line: 5, message: expect.stringContaining('blogDescription') },
		])
		const page = site.bytesOf('out').get('blog/2024/01/01/p/index.html') ?? ''
		for (const text of ['Info', 'Read <em>this</em>.', '<figcaption>a.js</figcaption>', 'second'])
			expect(page).toContain(text)
	})

	it('says at their places which settings only running it would tell', async () => {
		site = scratchSite({
			'docusaurus.config.js':
				"module.exports = {\n\ttitle: 'T', url: 'https://a.dev',\n\tbaseUrl: isProd ? '/a/' : '/',\n\tpresets: [['classic', { blog: { routeBasePath: route() } }]],\n}",
			'blog/2024-01-01-p.md': post('P'),
		})
		const { diagnostics } = await site.build()
		expect(diagnostics).toMatchObject([
			{ rule: 'generator-setting-unread', file: 'docusaurus.config.js', line: 3, column: 2 },
			{
				rule: 'generator-setting-unread',
				line: 4,
				message: expect.stringContaining('`blog.routeBasePath`'),
			},
		])
		expect(diagnostics[0]?.hint).toContain(
			'{ "generator": "docusaurus", "url": "https://example.com/base/" }',
		)
	})

	it('has its blog where its config says, with its pages, tags and archive', async () => {
		const files = Object.fromEntries(
			[1, 2, 3].map((n) => [
				`news/2024-01-0${n}-p${n}.md`,
				post(`P${n}`, 'tags: [hello]\nauthors: ann'),
			]),
		)
		site = scratchSite({
			'docusaurus.config.js': `export default { title: 'T', url: 'https://a.dev', baseUrl: '/', presets: [['classic', { blog: {
				path: './news', routeBasePath: '/', postsPerPage: 2, tagsBasePath: 'topics', archiveBasePath: 'old',
				exclude: ['**/*-x.md'], authorsMapPath: 'people.yml', showReadingTime: false,
			} }]] }`,
			...files,
			'news/2024-02-01-x.md': post('X'),
			'news/people.yml': 'ann:\n  name: Ann Ex',
			'news/tags.yml': 'hello:\n  label: Hello World\n  permalink: /hi',
		})
		const { diagnostics, posts } = await site.build()
		expect(diagnostics).toEqual([])
		expect(posts.map(({ url }) => url)).toEqual([
			'/2024/01/01/p1/',
			'/2024/01/02/p2/',
			'/2024/01/03/p3/',
		])
		const built = site.bytesOf('out')
		for (const file of [
			'page/2/index.html',
			'topics/index.html',
			'topics/hi/index.html',
			'old/index.html',
		])
			expect([...built.keys()]).toContain(file)
		const page = built.get('2024/01/03/p3/index.html')
		expect(page).toContain('href="/topics/hi/"')
		expect(page).toContain('Hello World')
		expect(page).toContain('Ann Ex')
		expect(page).not.toContain('1 min')
	})

	it('has posts of the future, tags and authors in every form, and addresses of authors', async () => {
		site = scratchSite({
			'docusaurus.config.js': "export default { title: 'T', url: 'https://a.dev', baseUrl: '/' }",
			'blog/authors.yml': 'bob:\n  name: Bob Ex\n  page: { permalink: /bobby }',
			'blog/2099-01-01-p.md': post(
				'P',
				'tags: [{ label: Labelled, permalink: /l }]\nauthors: [{ key: bob, title: Boss }]',
			),
		})
		const { diagnostics, posts } = await site.build()
		expect(diagnostics).toEqual([])
		expect(posts.map(({ url }) => url)).toEqual(['/blog/2099/01/01/p/'])
		const page = site.bytesOf('out').get('blog/2099/01/01/p/index.html')
		for (const text of ['Labelled', 'Bob Ex', 'href="/blog/authors/bobby/"'])
			expect(page).toContain(text)
	})

	it('has no archive if its config wants none', async () => {
		site = scratchSite({
			'docusaurus.config.js':
				"export default { title: 'T', url: 'https://a.dev', baseUrl: '/', presets: [['classic', { blog: { archiveBasePath: null } }]] }",
			'blog/2024-01-01-p.md': post('P'),
		})
		expect((await site.build()).diagnostics).toEqual([])
		const files = site.bytesOf('out')
		expect([...files.keys()].filter((file) => /archive/.test(file))).toEqual([])
		expect([...files.values()].filter((text) => /archive\//.test(text))).toEqual([])
	})

	it('has a config of assignments', async () => {
		site = scratchSite({
			'docusaurus.config.js': `const config = {}
config.title = 'Assigned'
config.url = 'https://a.dev'
config.baseUrl = '/'
config.i18n = { defaultLocale: 'de' }
config.i18n.locales = ['de']
config.presets = [['classic', { blog: { routeBasePath: 'news' } }]]
if (process.env.CI) config.tagline = 'x'
module.exports = config`,
			'blog/2024-01-01-p.md': post('P'),
		})
		const { diagnostics, posts } = await site.build()
		expect(posts.map(({ url }) => url)).toEqual(['/news/2024/01/01/p/'])
		expect(site.bytesOf('out').get('index.html')).toMatch(/<html lang="de"[\s\S]*<title>Assigned/)
		expect(diagnostics).toMatchObject([
			{ rule: 'generator-setting-unread', line: 8, message: expect.stringContaining('`tagline`') },
		])
	})

	it.each([
		['', '', '/blog/2024/01/01/6to5 esnext'],
		['', 'slug: /own/', '/blog/own/'],
		['trailingSlash: true,', '', '/blog/2024/01/01/6to5 esnext/'],
		['trailingSlash: false,', 'slug: own/', '/blog/own'],
	])('with %j calls a post with %j as its feed did', async (setting, matter, id) => {
		site = scratchSite({
			'docusaurus.config.js': `export default { title: 'T', ${setting} url: 'https://a.dev', baseUrl: '/' }`,
			'blog/2024-01-01-6to5 esnext.md': post('P', matter),
		})
		const { diagnostics } = await site.build()
		expect(site.bytesOf('out').get('blog/rss.xml')).toMatch(
			new RegExp(`<guid isPermaLink="(?:true|false)">https://a.dev${id}</guid>`),
		)
		expect(diagnostics.map(({ message }) => message)).toEqual(
			setting.includes('false')
				? [
						expect.stringContaining(
							'`trailingSlash`: it is read for the names of posts in feeds alone',
						),
					]
				: [],
		)
	})

	it('says which posts of other languages are not there', async () => {
		site = scratchSite({
			'docusaurus.config.js':
				"export default {\n\ttitle: 'T', url: 'https://a.dev', baseUrl: '/',\n\ti18n: { defaultLocale: 'en', locales: ['en', 'fr'] },\n}",
			'blog/2024-01-01-p.md': post('P'),
			'i18n/fr/docusaurus-plugin-content-blog/2024-01-01-p.md': post('F'),
			'i18n/fr/docusaurus-plugin-content-docs/current/a.md': post('Doc'),
			'blog/_part.mdx': 'Part',
		})
		const { diagnostics, posts, skipped } = await site.build()
		expect(diagnostics).toMatchObject([
			{
				rule: 'generator-setting-unread',
				line: 3,
				message: expect.stringContaining('`i18n.locales`'),
			},
		])
		expect(posts.map(({ file }) => file)).toEqual(['blog/2024-01-01-p.md'])
		expect(skipped).toEqual([
			{ file: 'blog/_part.mdx', reason: 'partial' },
			{
				file: 'i18n/fr/docusaurus-plugin-content-blog/2024-01-01-p.md',
				reason: expect.stringContaining('post of `fr`'),
			},
		])
	})
})

describe('posts of Docusaurus', () => {
	it('show their title alone, whatever the heading that opens them says', async () => {
		site = scratchSite({
			'docusaurus.config.js': "module.exports = { title: 'D' }",
			'blog/2024-01-01-a.md': '---\ntitle: Said\n---\n# Other\n\nText [here](#other)',
		})
		const { diagnostics } = await site.build()
		const page = site.bytesOf('out').get('blog/2024/01/01/a/index.html') ?? ''
		expect(page.match(/<h1[^>]*>[^<]*/g)).toEqual(['<h1 id="other" class="p-name">Said'])
		expect(diagnostics.filter(({ rule }) => rule === 'link-fragment-missing')).toEqual([])
		site.put({ 'docusaurus.config.js': "module.exports = { title: 'E' }" })
		expect(await site.rebuild()).toContain('blog/2024/01/01/a/')
	})

	it('have tags where they or `tags.yml` say', async () => {
		site = scratchSite({
			'docusaurus.config.js': "export default { title: 'T', url: 'https://a.dev', baseUrl: '/' }",
			'blog/tags.yml': 'js:\n  label: JavaScript\n  permalink: /script\n',
			'blog/2023-05-06/index.md': post(
				'P',
				"tags: [js, { label: 'My Tag', permalink: /mine/tag }, { label: Other, permalink: other }]",
			),
		})
		const { diagnostics, posts } = await site.build()
		expect(diagnostics).toEqual([])
		expect(posts.map(({ url }) => url)).toEqual(['/blog/2023/05/06/index/'])
		const tags = [...site.bytesOf('out').keys()].filter((file) => /tags\/.+index.html/.test(file))
		expect(tags.filter((file) => !file.includes('/page/'))).toEqual([
			'blog/tags/mine/tag/index.html',
			'blog/tags/other/index.html',
			'blog/tags/script/index.html',
		])
		await site.rebuild()
		site.put({ 'blog/2023-05-06/index.md': post('P', 'tags: [{ label: Other, permalink: new }]') })
		expect(await site.rebuild()).toContain('blog/tags/new/')
	})

	it('have the picture for social sites, the day of their last change, and marked lines', async () => {
		site = scratchSite({
			'docusaurus.config.js': "export default { title: 'T', url: 'https://a.dev', baseUrl: '/' }",
			'static/img/x.png': png(1200, 630),
			'blog/2024-01-01-a.md': post('A', 'image: img/x.png\nlast_update:\n  date: 2024-05-05'),
			'blog/2024-01-02-b/index.md': `${post('B', 'image: ./y.png')} :tada:\n\n\`\`\`js\n// highlight-next-line\nlet a\n\`\`\`\n`,
			'blog/2024-01-02-b/y.png': png(1200, 630),
		})
		const { diagnostics } = await site.build()
		expect(diagnostics.filter(({ rule }) => rule !== 'image-damaged')).toEqual([])
		const files = site.bytesOf('out')
		const a = files.get('blog/2024/01/01/a/index.html') ?? ''
		expect(a).toContain('property="og:image" content="https://a.dev/img/x.png"')
		expect(a).toContain('article:modified_time" content="2024-05-05"')
		expect(a).not.toContain('<img')
		const b = files.get('blog/2024/01/02/b/index.html') ?? ''
		expect(b).toContain(Buffer.from('🎉').toString('latin1'))
		expect(b).toContain('property="og:image" content="https://a.dev/blog/2024/01/02/b/y.png"')
		expect(b.slice(b.indexOf('<main'))).not.toContain('highlight-next-line')
	})
})

describe('VitePress', () => {
	it('has the address of its sitemap and base, and leaves out what it leaves out', async () => {
		site = scratchSite({
			'.vitepress/config.mts':
				"export default { title: 'VP', base: '/base/', sitemap: { hostname: 'https://a.dev' }, srcExclude: ['**/README.md', 'posts/x.md'] }",
			'posts/README.md': '# For people',
			'posts/x.md': post('X'),
			'posts/one.md': post('One'),
		})
		const { diagnostics, posts } = await site.build()
		expect(diagnostics).toEqual([])
		expect(posts.map(({ url }) => url)).toEqual(['/posts/one.html'])
		expect(site.bytesOf('out').get('sitemap.xml')).toContain(
			'<loc>https://a.dev/base/posts/one.html</loc>',
		)
	})

	it('calls containers as it does, or as its config says', async () => {
		site = scratchSite({
			'.vitepress/config.mts': `export default { title: 'VP', lang: 'de', sitemap: { hostname: 'https://a.dev' }, markdown: {
	container: { tipLabel: 'HINT', dangerLabel: label() },
} }`,
			'posts/one.md': `${post('One')}

::: tip
A
:::

::: warning
B
:::

::: info Mine
C
:::

> [!NOTE]
> D
`,
		})
		const { diagnostics } = await site.build()
		expect(diagnostics).toMatchObject([
			{
				rule: 'generator-setting-unread',
				line: 2,
				message: expect.stringContaining('dangerLabel'),
			},
		])
		const page = site.bytesOf('out').get('posts/one.html') ?? ''
		const titles = [...page.matchAll(/<p class="alert-title">(.*?)<\/p>/g)]
		expect(titles.map(([, title]) => title)).toEqual(['HINT', 'WARNING', 'Mine', 'NOTE'])
	})

	it('has the pictures beside the folder of posts that posts show', async () => {
		site = scratchSite({
			'docs/.vitepress/config.mts':
				"export default { title: 'VP', sitemap: { hostname: 'https://a.dev' } }",
			'docs/blog/deep/one.md': `${post('One')} ![A](../../images/deep/a.png) ![B](/images/b.png)`,
			'docs/blog/two.md': `${post('Two', 'draft: true')} ![D](../images/draft.png)`,
			'docs/images/deep/a.png': png(1, 1),
			'docs/images/b.png': png(1, 1),
			'docs/images/draft.png': png(1, 1),
			'docs/images/unused.png': png(1, 1),
			'docs/images/list.csv': 'SECRET',
			'docs/node_modules/x/a.png': png(1, 1),
		})
		const { diagnostics } = await site.build()
		expect(diagnostics).toEqual([])
		const files = [...site.bytesOf('out').keys()].filter((file) => /images|csv|x\//.test(file))
		expect(files.filter((file) => !file.startsWith('assets/'))).toEqual([
			'images/b.png',
			'images/deep/a.png',
		])
	})

	it('is found in `docs`, where its folders and patterns begin', async () => {
		site = scratchSite({
			'package.json': '{}',
			'README.md': '# For people',
			'docs/.vitepress/config.mts':
				"export default { title: 'VP', sitemap: { hostname: 'https://a.dev' }, srcExclude: ['**/secret/**', 'blog/x.md'], locales: { root: {}, fr: {} } }",
			'docs/blog/secret/s.md': '# SECRET',
			'docs/blog/x.md': '# SECRET',
			'docs/fr/blog/un.md': '# Un',
			'docs/blog/one.md':
				'# One\n\n<!--@include: @/parts/p.md-->\n\n<<< @/s.js\n\n![Logo](/logo.svg)\n',
			'docs/parts/p.md': 'Of a part',
			'docs/s.js': 'first()',
			'docs/public/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
		})
		const { diagnostics, posts, skipped } = await site.build()
		expect(diagnostics).toMatchObject([{ message: expect.stringContaining('locales') }])
		expect(posts.map(({ url }) => url)).toEqual(['/blog/one.html'])
		expect(skipped.map(({ file }) => file)).toEqual([
			'docs/blog/secret/s.md',
			'docs/blog/x.md',
			'docs/fr/blog/un.md',
		])
		const files = site.bytesOf('out')
		for (const text of ['Of a part', 'first']) expect(files.get('blog/one.html')).toContain(text)
		expect(files.has('logo.svg')).toBe(true)
		expect([...files.values()].join()).not.toContain('SECRET')
	})

	it('tells what is different of `cleanUrls`', async () => {
		site = scratchSite({
			'.vitepress/config.mts':
				"export default {\n\ttitle: 'VP', sitemap: { hostname: 'https://a.dev' },\n\tcleanUrls: true,\n}",
			'posts/one.md': post('One'),
		})
		const { diagnostics, posts } = await site.build()
		expect(diagnostics).toMatchObject([
			{
				rule: 'generator-setting-unread',
				line: 3,
				message: expect.stringContaining('end with a slash'),
			},
		])
		expect(posts.map(({ url }) => url)).toEqual(['/posts/one/'])
	})

	it('has its page above the list of posts where these lie elsewhere', async () => {
		site = scratchSite({
			'.vitepress/config.mts':
				"export default { title: 'VP', sitemap: { hostname: 'https://a.dev' } }",
			'index.md': '# Hello\n\nWelcome here.',
			'articles/one.md': post('One'),
		})
		const { diagnostics, posts } = await site.build()
		expect(diagnostics).toEqual([])
		expect(posts.map(({ url }) => url)).toEqual(['/articles/one.html', '/'])
		const page = site.bytesOf('out').get('index.html')
		for (const text of ['Welcome here.', '/articles/one.html']) expect(page).toContain(text)
	})

	it('names its pages beside the posts, which are not there', async () => {
		site = scratchSite({
			'.vitepress/config.mts':
				"export default { title: 'VP', sitemap: { hostname: 'https://a.dev' } }",
			'posts/one.md': `${post('One')}\n\n<!--@include: ../parts/p.md-->`,
			'about.md': '# About',
			'guide/a.md': '# Guide',
			'parts/p.md': 'Part',
			'node_modules/x/README.md': '# X',
			'public/x.md': 'File',
		})
		const { diagnostics, skipped } = await site.build()
		expect(diagnostics).toMatchObject(
			['about.md', 'guide/a.md'].map((file) => ({ rule: 'page-outside-posts', file })),
		)
		expect(skipped).toEqual(
			['about.md', 'guide/a.md'].map((file) => ({
				file,
				reason: 'Unexpected page outside of `posts`',
			})),
		)
	})

	it('is named where it lies in another folder', async () => {
		site = scratchSite({
			'web/.vitepress/config.ts': "export default { title: 'VP' }",
			'web/posts/one.md': '# One',
			'a.md': '# A',
		})
		const { diagnostics } = await site.build()
		expect(diagnostics).toContainEqual(
			expect.objectContaining({
				rule: 'config-ignored',
				file: 'web/.vitepress/config.ts',
				hint: expect.stringContaining('`blog build web`'),
			}),
		)
	})

	it('shows what it makes of Markdown, and tells what only it can', async () => {
		site = scratchSite({
			'.vitepress/config.mts':
				"export default { title: 'VP', sitemap: { hostname: 'https://a.dev' } }",
			'posts/one.md': `${post('One Title')}

<script setup>
import X from "./X.vue"
</script>

::: details Click
hidden
:::

::: code-group
\`\`\`js:line-numbers=7 [a.js]
x
\`\`\`
:::

Called {{ $frontmatter.title }}.

<<< @/s.js
`,
		})
		const { diagnostics } = await site.build()
		expect(diagnostics).toMatchObject([
			{ rule: 'vue-syntax', file: 'posts/one.md', line: 23, column: 1 },
		])
		const page = site.bytesOf('out').get('posts/one.html') ?? ''
		expect(page).toMatch(/<details><summary>Click<\/summary>\s*<p>hidden<\/p>\s*<\/details>/)
		expect(page).toContain('<figcaption>a.js</figcaption>')
		expect(page).toContain('data-line="7"')
		expect(page).toContain('Called One Title.')
		for (const gone of [':::', 'X.vue', '@/s.js']) expect(page).not.toContain(gone)
	})

	it('shows parts of files, again when these change, and none from outside', async () => {
		site = scratchSite({
			'.vitepress/config.mts':
				"export default { title: 'VP', srcDir: 'docs', sitemap: { hostname: 'https://a.dev' }, markdown: { lineNumbers: true } }",
			'docs/posts/one.md': `${post('One')}\n\n<<< @/s.js{2}\n\n<!--@include: ../parts/p.md-->\n\n<<< ../../../secret.txt\n`,
			'docs/s.js': 'first()\nsecond()',
			'docs/parts/p.md': 'A *part*. <!--@include: ./q.md-->',
			'docs/parts/q.md': 'Another.',
			'../secret.txt': 'secret',
		})
		const { diagnostics } = await site.build()
		expect(diagnostics).toMatchObject([{ rule: 'vue-syntax', file: 'docs/posts/one.md', line: 11 }])
		const page = site.bytesOf('out').get('posts/one.html') ?? ''
		expect(page).toMatch(/class="line highlighted" data-line="2"/)
		expect(page).toContain('A <em>part</em>. Another.')
		expect(page).not.toContain('secret<')
		site.put({ 'docs/parts/q.md': 'Changed.' })
		expect(await site.rebuild()).toContain('posts/one.html')
		expect(site.bytesOf('out').get('posts/one.html')).toContain('Changed.')
	})

	it('says why the part of a file is not shown', async () => {
		site = scratchSite({
			'.vitepress/config.mts':
				"export default { title: 'VP', sitemap: { hostname: 'https://a.dev' } }",
			'posts/one.md': `${post('One')}\n\n<<< ./long.txt\n\n<<< ./none.txt\n\n<!--@include: ../parts-->`,
			'posts/long.txt': 'a'.repeat(1_000_001),
			'parts/a.txt': 'a',
		})
		const { diagnostics } = await site.build()
		expect(diagnostics.map(({ line, message }) => [line, message])).toEqual([
			[7, expect.stringContaining('`posts/long.txt` is longer than 1000000 bytes')],
			[9, expect.stringContaining('there is no file `posts/none.txt`')],
			[11, expect.stringContaining('`parts` is no file')],
		])
	})

	it('has its page that lists posts above the list of posts', async () => {
		site = scratchSite({
			'.vitepress/config.mts':
				"export default { title: 'VP', sitemap: { hostname: 'https://a.dev' } }",
			'posts/index.md': '---\nlayout: page\ntitle: Our notes\n---\nWelcome.\n\n<PostList />',
			'posts/one.md': post('One'),
		})
		const { diagnostics, posts } = await site.build()
		expect(diagnostics).toMatchObject([{ rule: 'vue-syntax', file: 'posts/index.md', line: 7 }])
		expect(posts.map(({ url }) => url)).toEqual(['/posts/', '/posts/one.html'])
		expect(site.bytesOf('out').get('index.xml')).not.toContain('Our notes')
		const page = site.bytesOf('out').get('posts/index.html')
		for (const text of ['Our notes', 'Welcome.', '/posts/one.html']) expect(page).toContain(text)
	})

	it('says which posts of other languages are not there', async () => {
		site = scratchSite({
			'.vitepress/config.mts':
				"export default {\n\ttitle: 'VP', sitemap: { hostname: 'https://a.dev' }, srcDir: 'docs',\n\tlocales: { root: { lang: 'en' }, fr: { lang: 'fr' } },\n}",
			'docs/blog/one.md': post('One'),
			'docs/fr/blog/one.md': post('Un'),
		})
		const { diagnostics, skipped } = await site.build()
		expect(diagnostics).toMatchObject([{ rule: 'generator-setting-unread', line: 3 }])
		expect(skipped).toMatchObject([{ file: 'docs/fr/blog/one.md' }])
	})

	it('leaves out files of which a program makes pages, and tells', async () => {
		site = scratchSite({
			'.vitepress/config.mts':
				"export default { title: 'VP', sitemap: { hostname: 'https://a.dev' } }",
			'posts/[id].md': '# {{ $params.id }}',
			'posts/[id].paths.js': 'export default {}',
			'posts/one.md': post('One'),
		})
		const { diagnostics, posts, skipped } = await site.build()
		expect(diagnostics).toMatchObject([{ rule: 'template-left-out', file: 'posts/[id].md' }])
		expect(skipped).toMatchObject([{ file: 'posts/[id].md' }])
		expect(posts.map(({ url }) => url)).toEqual(['/posts/one.html'])
		expect([...site.bytesOf('out').keys()].filter((file) => file.includes('['))).toEqual([])
	})

	it('says that a base alone is no address, and that `rewrites` are not read', async () => {
		site = scratchSite({
			'.vitepress/config.mts':
				"export default {\n\ttitle: 'VP',\n\tbase: '/base/',\n\trewrites: { 'posts/:x': to('blog/:x') },\n}",
			'posts/one.md': post('One'),
		})
		const { diagnostics } = await site.build()
		expect(diagnostics.filter(({ rule }) => rule === 'generator-setting-unread')).toMatchObject([
			{ line: 3, hint: expect.stringContaining('"url": "https://example.com/base/"') },
			{ line: 4, message: expect.stringContaining('`rewrites`') },
		])
	})
})

describe('Astro', () => {
	it('takes its address from what it imports, and not from a part of it', async () => {
		site = scratchSite({
			'astro.config.ts':
				"import { SITE } from './src/config'\nexport default defineConfig({ integrations: [x({ site: 'https://no.example' })], site: SITE.website, base: '/docs' })",
			'src/config.ts': "export const SITE = { website: 'https://a.dev/', title: 'Paper' } as const",
			'src/content/blog/p.md': post('P'),
		})
		expect((await site.build()).diagnostics).toEqual([])
		expect(site.bytesOf('out').get('sitemap.xml')).toContain(
			'<loc>https://a.dev/docs/blog/p/</loc>',
		)
	})

	it('has the dates of AstroPaper', async () => {
		site = scratchSite({
			'astro.config.ts': "export default { site: 'https://a.dev' }",
			'src/pages/posts/[...slug]/index.astro': "const posts = await getCollection('blog', f)",
			'src/pages/tags/[tag]/[...page].astro': "const posts = await getCollection('blog')",
			'src/pages/docs/[...slug].astro':
				"---\n// was getCollection('blog')\nconst pages = await getCollection('docs')\n---\n<p>It's</p>",
			'src/data/blog/p.md': post(
				'P',
				'pubDatetime: 2024-01-02T10:00:00Z\nmodDatetime: 2024-02-02T10:00:00Z',
			),
			'src/data/blog/later.md': post('Later', 'pubDatetime: 2099-01-01T00:00:00Z'),
		})
		const { posts, skipped } = await site.build()
		expect(posts).toHaveLength(1)
		const page = site.bytesOf('out').get('posts/p/index.html')
		expect(page).toContain('article:published_time" content="2024-01-02T10:00:00Z')
		expect(page).toContain('article:modified_time" content="2024-02-02T10:00:00Z')
		expect(skipped).toMatchObject([{ file: 'src/data/blog/later.md' }])
	})

	const astro = "export default { site: 'https://a.dev' }"
	const collections = (pattern: string) => `import { defineCollection, z } from 'astro:content'
import { glob, file } from 'astro/loaders'
const FOLDER = 'src/writing'
const authors = defineCollection({ loader: file('src/authors.json') })
const blog = defineCollection({
	loader: glob({ base: \`./\${FOLDER}\`, pattern: ${pattern} }),
	schema: ({ image }) => z.object({ title: z.string(), cover: image().optional() }),
})
export const collections = { authors, blog }
`

	it('tells of pages in several folders that show the same posts', async () => {
		const page = "---\nconst posts = await getCollection('blog')\n---\n"
		site = scratchSite({
			'astro.config.mjs': astro,
			'src/content.config.ts': collections("'**/*.md'"),
			'src/pages/log/[...slug].astro': page,
			'src/pages/en/log/[id]/index.astro': page,
			'src/writing/one.md': post('One'),
		})
		const { diagnostics, posts } = await site.build()
		expect(posts.map(({ url }) => url)).toEqual(['/blog/one/'])
		expect(diagnostics).toMatchObject([
			{
				rule: 'generator-setting-unread',
				file: 'src/pages/en/log/[id]/index.astro',
				message: expect.stringContaining('`src/pages/en/log` and `src/pages/log`'),
			},
		])
	})

	it('has the posts of the collection that its program names, where a page shows them', async () => {
		site = scratchSite({
			'astro.config.mjs': astro,
			'src/content.config.ts': collections("['**/*.md', '!**/secret/*']"),
			'src/pages/log/[...slug].astro': "---\nconst posts = await getCollection('blog')\n---\n",
			'src/writing/One Post.md': post('One'),
			'src/writing/deep/index.md': post('Deep'),
			'src/writing/secret/s.md': post('SECRET'),
			'src/writing/part.mdx': post('Of no collection'),
			'src/components/README.md': '# For people',
			'src/pages/about.md': post('About'),
			'src/pages/_part.md': post('Part'),
			'src/content/notes/n.md': post('Note'),
		})
		const { diagnostics, posts, skipped } = await site.build()
		expect(posts.map(({ url }) => url).sort()).toEqual(['/log/deep/', '/log/one-post/'])
		const reason = 'Unexpected page outside of `src/writing`'
		expect(diagnostics).toMatchObject(
			['src/content/notes/n.md', 'src/pages/about.md'].map((file) => ({
				rule: 'page-outside-posts',
				severity: 'info',
				file,
				message: reason,
			})),
		)
		expect(skipped).toEqual([
			{ file: 'src/content/notes/n.md', reason },
			{ file: 'src/pages/about.md', reason },
			{ file: 'src/writing/part.mdx', reason: expect.stringContaining('`pattern`') },
			{ file: 'src/writing/secret/s.md', reason: expect.stringContaining('`blog`') },
		])
	})

	it('tells of the Markdown of another collection, wherever it lies', async () => {
		site = scratchSite({
			'astro.config.mjs': astro,
			'src/content.config.ts': `export const collections = {
	post: defineCollection({ loader: glob({ base: './src/content/post', pattern: '**/*.md' }) }),
	note: defineCollection({ loader: glob({ base: 'notes', pattern: ['**/*.md', '!old/**'] }) }),
	page: defineCollection({ loader: glob({ base: '.', pattern: 'about/*.md' }) }),
}`,
			'src/content/post/a.md': post('A'),
			'notes/n.md': post('N'),
			'notes/old/o.md': post('O'),
			'about/me.md': post('Me'),
			'README.md': '# For people',
		})
		const { diagnostics, skipped } = await site.build()
		const files = ['about/me.md', 'notes/n.md']
		const reason = 'Unexpected page outside of `src/content/post`'
		expect(skipped).toEqual(files.map((file) => ({ file, reason })))
		expect(diagnostics).toMatchObject(files.map((file) => ({ rule: 'page-outside-posts', file })))
	})

	const helper = `export const getAllPosts = async () => getCollection('post', ({ data }) => !data.draft)
export async function getTags(): Promise<Tag[]> {
	return getCollection('tag')
}
`
	const collection = (name: string) =>
		`${name}: defineCollection({ loader: glob({ base: 'content/${name}s', pattern: '**/*.md' }) })`
	const route = (from: string, name = 'getAllPosts') => `---
import { ${name} } from '${from}'
export const getStaticPaths = (async () => (await ${name}()).map((post) => ({ params: { slug: post.id } })))
---
`

	it.each([
		['../../data/post', {}],
		['@/data/post', {}],
		['@/data', { 'src/data/index.ts': "export * from './post'" }],
		['@/data', { 'src/data/index.ts': "export { getAllPosts } from './post'" }],
		[
			'@data/all',
			{
				'tsconfig.json':
					'{ /* of */ "compilerOptions": { "paths": { "@data/*": ["./src/data/*"] } }, }',
				'src/data/all.ts':
					"import { getAllPosts as all } from './post'\nexport function getAllPosts() { return all() }",
			},
		],
	])('knows the page that gets its posts by a function of %s', async (from, files) => {
		site = scratchSite({
			'astro.config.mjs': astro,
			'src/content.config.ts': `export const collections = { ${['post', 'tag'].map(collection)} }`,
			'src/data/post.ts': `import { getCollection } from 'astro:content'\n${helper}`,
			'src/pages/topics/[...slug].astro': route('@/data/post', 'getTags'),
			'src/pages/articles/[...slug].astro': route(from),
			'content/posts/one.md': post('One'),
			...files,
		})
		const { diagnostics, posts } = await site.build()
		expect(diagnostics).toEqual([])
		expect(posts.map(({ url }) => url)).toEqual(['/articles/one/'])
	})

	it.each([
		['[...blog]', 'blog', '/one/'],
		['writing/[...post]', 'post', '/writing/one/'],
		['writing/[entry]', 'entry', '/writing/one/'],
		['[...path]', 'path', '/one/'],
		['[post]', 'post', '/one/'],
		['[...blog]/index', 'blog', '/one/'],
	])('knows the page %s.astro, whatever its parameter is called', async (page, name, url) => {
		const listed = (params: string) =>
			`---\nexport async function getStaticPaths({ paginate }) {\n\tconst posts = await getCollection('post')\n\treturn ${params}\n}\n---\n`
		site = scratchSite({
			'astro.config.mjs': astro,
			'src/content.config.ts': `export const collections = { ${['post', 'tag'].map(collection)} }`,
			[`src/pages/${page}.astro`]: listed(`posts.map((p) => ({ params: { ${name}: p.id } }))`),
			'src/pages/tags/[tag].astro': listed('tags.map((tag) => ({ params: { tag: tag.id } }))'),
			'src/pages/old/[...part].astro': listed('paginate(posts)'),
			'content/posts/one.md': post('One'),
		})
		const { diagnostics, posts } = await site.build()
		expect(diagnostics).toEqual([])
		expect(posts.map(({ url }) => url)).toEqual([url])
	})

	it.each([
		['[lang]/blog/[...slug]', 'fr', ['/fr/blog/un/', '/de/blog/zwei/']],
		['[...locale]/blog/[...slug]', 'fr', ['/blog/un/', '/de/blog/zwei/']],
		['blog/[lang]/[...slug]', undefined, ['/blog/fr/un/', '/blog/de/zwei/']],
	])(
		'puts posts of a folder of each language where %s.astro has them',
		async (page, standard, urls) => {
			site = scratchSite({
				'astro.config.mjs': standard
					? "export default { site: 'https://a.dev', i18n: { locales: ['fr', { path: 'de', codes: ['de', 'de-AT'] }], defaultLocale: 'fr' } }"
					: astro,
				'src/content.config.ts': `export const collections = { ${['post'].map(collection)} }`,
				[`src/pages/${page}.astro`]: `---
export async function getStaticPaths() {
	const pages = await getCollection('post')
	return pages.map((page) => {
		const [lang, ...slug] = page.id.split('/')
		return { params: { lang, slug: slug.join('/') || undefined }, props: page }
	})
}
---
`,
				'content/posts/fr/un.md': post('Un'),
				'content/posts/de/zwei.md': post('Zwei'),
			})
			const { diagnostics, posts } = await site.build()
			expect(diagnostics).toEqual([])
			expect(posts.map(({ url }) => url).sort()).toEqual([...urls].sort())
		},
	)

	it.each([
		['[category]/[...slug]', 'a folder of another parameter'],
		['[lang]/[...slug]', 'a language that no folder has'],
	])('says of %s.astro that only running it would tell: %s', async (page) => {
		site = scratchSite({
			'astro.config.mjs': astro,
			'src/content.config.ts': `export const collections = { ${['post'].map(collection)} }`,
			[`src/pages/${page}.astro`]: "---\nconst posts = await getCollection('post')\n---\n",
			'content/posts/one.md': post('One'),
		})
		const { diagnostics } = await site.build()
		expect(diagnostics).toMatchObject([
			{ rule: 'generator-setting-unread', file: `src/pages/${page}.astro` },
		])
	})

	it.each([
		['src/pages/[...blog]/index.astro', 'export const getStaticPaths = async () => pathsOf()', 4],
		[
			'src/pages/[...slug].astro',
			"export async function getStaticPaths() {\n\tconst posts = await getCollection('post')\n\treturn posts.map((p) => ({ params: { slug: p.data.path } }))\n}",
			5,
		],
		[
			'src/pages/[...slug].astro',
			"export async function getStaticPaths() {\n\tconst posts = await getCollection('post')\n\treturn posts.map((post) => {\n\t\tconst [lang, slug] = post.id.split('/')\n\t\treturn { params: { slug } }\n\t})\n}",
			7,
		],
		[
			'src/pages/[...slug].astro',
			"export async function getStaticPaths() {\n\tconst posts = await getCollection('post')\n\treturn posts.map((post) => {\n\t\tconst [lang, ...slug] = post.id.split('/')\n\t\treturn { params: { slug: slug.join('/') } }\n\t})\n}",
			7,
		],
		[
			'src/pages/[...slug].astro',
			"export async function getStaticPaths() {\n\tconst posts = await getCollection('post')\n\treturn posts.map((post) => {\n\t\tconst { slug } = { slug: post.data.title }\n\t\treturn { params: { slug } }\n\t})\n}",
			7,
		],
		[
			'src/pages/[...slug].astro',
			"export async function getStaticPaths() {\n\tconst posts = await getCollection('post')\n\treturn posts.map((post) => {\n\t\tconst params = { slug: post.id + '-x' }\n\t\treturn { params, props: { post } }\n\t})\n}",
			6,
		],
		[
			'src/pages/[...slug].astro',
			"export async function getStaticPaths() {\n\tconst posts = await getCollection('post')\n\treturn posts.map((post) => ({ params: entryOf(post), props: { post } }))\n}",
			5,
		],
		[
			'src/pages/[...slug].astro',
			"export async function getStaticPaths() {\n\tconst posts = await getCollection('post')\n\treturn posts.map((post) => ({ params: { ['slug']: post.id + '-y' } }))\n}",
			5,
		],
		[
			'src/pages/[...slug].astro',
			"export async function getStaticPaths() {\n\tconst posts = await getCollection('post')\n\treturn posts.map((p) => ({ ...p, id: p.id.replace('a', 'b') })).map((post) => ({ params: { slug: post.id } }))\n}",
			5,
		],
		[
			'src/pages/[...slug].astro',
			"export async function getStaticPaths() {\n\tconst posts = await getCollection('post')\n\treturn pathsOfAll(posts)\n}",
			3,
		],
	])('says that only running %s would tell what posts are called by', async (file, text, line) => {
		site = scratchSite({
			'astro.config.mjs': astro,
			'src/content.config.ts': `export const collections = { ${['post', 'tag'].map(collection)} }`,
			'src/blog.ts':
				"const load = async () => (await getCollection('post')).map(normalised)\nexport const pathsOf = async () => {\n\tconst posts = await load()\n\treturn posts.map((post) => ({ params: { blog: post.permalink } }))\n}",
			[file]: `---\nimport { pathsOf } from '~/blog'\n${text}\n---\n`,
			'tsconfig.json': '{ "compilerOptions": { "paths": { "~/*": ["src/*"] } } }',
			'content/posts/one.md': post('One'),
		})
		const { diagnostics, posts } = await site.build()
		expect(posts.map(({ url }) => url)).toEqual(['/one/'])
		const told = diagnostics.filter(({ message }) => message.startsWith('Unexpected parameter'))
		expect(told).toMatchObject([{ rule: 'generator-setting-unread', line }])
	})

	it.each([
		[
			'takes the only page of the only collection',
			['post'],
			['/articles/one/'],
			'Unexpected choice of the posts',
		],
		[
			'says that only running a page would tell which collection it shows',
			['post', 'tag'],
			['/post/one/'],
			'Unexpected page',
		],
	])('%s', async (_, names, urls, told) => {
		site = scratchSite({
			'astro.config.mjs': astro,
			'src/content.config.ts': `export const collections = { ${names.map(collection)} }`,
			'src/pages/articles/[...slug].astro': route('some-package'),
			'content/posts/one.md': post('One'),
		})
		const { diagnostics, posts } = await site.build()
		const file = 'src/pages/articles/[...slug].astro'
		expect(diagnostics).toMatchObject([
			{ rule: 'generator-setting-unread', file, message: expect.stringContaining(told) },
		])
		expect(posts.map(({ url }) => url)).toEqual(urls)
	})

	it('says that only its program would tell which files a collection has', async () => {
		site = scratchSite({
			'astro.config.mjs': astro,
			'src/content.config.ts': collections('patternOf()'),
			'src/writing/one.md': post('One'),
		})
		const { diagnostics, posts } = await site.build()
		expect(diagnostics).toMatchObject([
			{
				rule: 'generator-setting-unread',
				file: 'src/content.config.ts',
				message: expect.stringContaining('`pattern` of the collection `blog`'),
			},
		])
		expect(posts.map(({ url }) => url)).toEqual(['/blog/one/'])
	})

	it('of Starlight has its documents at their paths, and its title', async () => {
		site = scratchSite({
			'astro.config.mjs':
				"export default defineConfig({ site: 'https://a.dev', integrations: [starlight({ title: 'My docs' })] })",
			'src/content.config.ts':
				'export const collections = { docs: defineCollection({ loader: docsLoader() }) }',
			'src/content/docs/index.mdx': post('Home'),
			'src/content/docs/guides/g.md': post('Guide'),
		})
		const { diagnostics, posts } = await site.build()
		expect(diagnostics).toEqual([])
		expect(posts.map(({ url }) => url).sort()).toEqual(['/', '/guides/g/'])
		expect(site.bytesOf('out').get('index.html')).toContain('<title>My docs</title>')
	})

	it('of Starlight has its documents at their paths also without a loader', async () => {
		site = scratchSite({
			'astro.config.mjs':
				"export default defineConfig({ site: 'https://a.dev', integrations: [starlight({ title: 'My docs' })] })",
			'src/content/config.ts':
				'export const collections = { docs: defineCollection({ schema: docsSchema() }) }',
			'src/content/docs/guides/One.md': post('Guide'),
		})
		const { diagnostics, posts } = await site.build()
		expect(diagnostics).toEqual([])
		expect(posts.map(({ url }) => url)).toEqual(['/guides/one/'])
	})

	it.each([
		["export default { site: 'https://a.dev', build: { format: 'file' } }", { uglyUrls: true }],
		['export default make()', { title: 'T', url: 'https://a.dev/', content: 'src/pages' }],
	])('is told of until it says what a finding asks for: %s', async (config, said) => {
		site = scratchSite({ 'astro.config.mjs': config, 'src/pages/one.md': post('One') })
		const told = (await site.build()).diagnostics.map(({ rule }) => rule)
		expect(told).toContain('generator-setting-unread')
		site.put({ 'blog.config.json': JSON.stringify({ generator: 'astro', ...said }) })
		expect((await site.build()).diagnostics).toEqual([])
	})

	it('has Markdown of `src/pages` where it lies', async () => {
		site = scratchSite({
			'astro.config.mjs': astro,
			'src/pages/posts/one.md': post('One'),
		})
		expect((await site.build()).posts.map(({ url }) => url)).toEqual(['/posts/one/'])
	})

	it('has no posts of folders that nothing names', async () => {
		site = scratchSite({
			'astro.config.mjs': astro,
			'src/writing/one.md': post('One'),
		})
		await expect(site.build()).rejects.toThrow('src/content')
		site.put({ 'blog.config.json': '{ "generator": "astro", "content": "src/writing" }' })
		expect((await site.build()).posts).toHaveLength(1)
	})
})
