import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { buildSite } from '../src/apply/build-site.ts'
import { png, type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const config = (blog: string) =>
	`module.exports = {\n\ttitle: 'T', url: 'https://a.dev', baseUrl: '/',\n\tpresets: [['classic', { blog: ${blog} }]],\n}`
const post = '---\ntitle: A\n---\nText'

describe('a blog that lies outside of the site', () => {
	/** Writes what the refusal of `site/web` says into the folder above it. */
	async function paste(files: Parameters<typeof scratchSite>[0]): Promise<string> {
		site = scratchSite(files)
		const dir = join(site.root, 'site', 'web')
		const error = await buildSite(dir, { out: join(site.root, 'out') }).catch((one: Error) => one)
		const said = /`(module\.exports = \{.*\})`/.exec(String(error))?.[1] ?? ''
		site.put({ 'docusaurus.config.js': said })
		return String(error)
	}

	it('is refused where the config says it, with a way to build it', async () => {
		const error = await paste({
			'web/docusaurus.config.js': config("{ path: '../blog', routeBasePath: '/news' }"),
			'web/README.md': '# Readme',
			'web/src/pages/about.md': '# About',
			'web/static/img/a.png': png(1, 1),
			'README.md': '# Readme',
			'blog/2024-01-01-a.md': `${post} ![A](/img/a.png)`,
		})
		expect(error).toContain(
			'docusaurus.config.js:3:34: Unexpected `blog.path` "../blog", expected a folder of the site: this one lies outside. Build `..` with a docusaurus.config.js there that says ',
		)
		const { diagnostics, posts } = (await site?.build()) ?? {}
		expect(diagnostics).toEqual([])
		expect(posts?.map(({ url }) => url)).toEqual(['/news/2024/01/01/a/'])
		expect([...(site?.bytesOf('out').keys() ?? [])]).toContain('img/a.png')
	})

	it.each([
		['', ['a', 'b', 'sub/c']],
		["exclude: ['sub']", ['_p', '_parts/d', 'a', 'b']],
		["exclude: ['**/a.md']", ['_p', 'b', 'sub/_q', 'sub/c', '_parts/d']],
		['exclude: []', ['_p', 'a', 'b', 'sub/_q', 'sub/c', '_parts/d']],
		["include: ['*.md']", ['a']],
		["include: ['**/*.md', '!sub/**']", ['a']],
		["include: ['**/*.{md,mdx}'], exclude: ['_*/**', '**/b.mdx']", ['_p', 'a', 'sub/_q', 'sub/c']],
		["include: x() ? ['*.md'] : ['sub/*.md']", undefined],
		['exclude: hidden()', undefined],
	])('with %j is what Docusaurus publishes', async (more, expected) => {
		const names = ['_p.md', 'a.md', 'b.mdx', 'sub/_q.md', 'sub/c.md', '_parts/d.md']
		const error = await paste({
			'web/docusaurus.config.js': config(`{ path: '../blog', ${more} }`),
			...Object.fromEntries(names.map((name) => [`blog/${name}`, post])),
		})
		expect(error.includes('Build `..` with')).toBe(expected !== undefined)
		if (expected === undefined)
			return expect(error).toMatch(/Write out `blog\.(?:in|ex)clude`, which/)
		const { posts } = (await site?.build()) ?? {}
		expect(posts?.map(({ file }) => file.replace(/^blog\/|\.mdx?$/g, '')).sort()).toEqual(
			expected.sort(),
		)
	})

	it('keeps its lists, feeds, authors and translations, and names what it cannot know', async () => {
		const error = await paste({
			'web/docusaurus.config.js': `module.exports = {
	title: 'T', tagline: 'Of us', url: 'https://a.dev', baseUrl: '/x/', trailingSlash: true,
	i18n: { defaultLocale: 'de', locales: ['de', 'fr'] },
	plugins: [['@docusaurus/plugin-content-blog', {
		path: '../content/blog', tagsBasePath: 'topics', archiveBasePath: null, postsPerPage: 'ALL',
		authorsMapPath: 'people.yml', feedOptions: { type: 'rss', limit: 5 }, routeBasePath: route(),
	}]],
}`,
			'web/i18n/fr/docusaurus-plugin-content-blog/2024-01-01-a.md': post,
			'content/blog/2024-01-01-a.md': '---\ntitle: A\nauthors: ann\ntags: [x]\n---\nText',
			'content/blog/people.yml': 'ann: { name: Ann Ex }',
		})
		expect(error).toMatch(
			/`, and `blog\.routeBasePath`, which only running the program would tell\.$/,
		)
		const { skipped } = (await site?.build()) ?? {}
		expect(skipped?.map(({ file }) => file)).toEqual([
			'web/i18n/fr/docusaurus-plugin-content-blog/2024-01-01-a.md',
		])
		const files = site?.bytesOf('out') ?? new Map<string, string>()
		const lists = ['blog/rss.xml', 'blog/topics/x/index.html', 'blog/archive/index.html']
		expect(lists.map((file) => files.has(file))).toEqual([true, true, false])
		expect(files.get('blog/2024/01/01/a/index.html')).toMatch(/<html lang="de"[\s\S]*Ann Ex/)
	})

	it('is read if it lies in the folder that is built', async () => {
		site = scratchSite({
			'website/docusaurus.config.js': config("{ path: '../posts' }"),
			'posts/2024-01-01-a.md': post,
			'README.md': '# Readme',
		})
		const { diagnostics, posts } = await site.build()
		expect(diagnostics).toEqual([])
		expect(posts.map(({ url }) => url)).toEqual(['/blog/2024/01/01/a/'])
	})
})

it('a blog whose folder is not there has no posts, least of all the other files of the site', async () => {
	site = scratchSite({
		'docusaurus.config.js': config("{ path: 'news' }"),
		'README.md': '# Readme',
		'src/pages/about.md': '# About',
	})
	await expect(site.build()).rejects.toThrow(
		/Expected a folder of Markdown at .*news; `path` of the blog in the `docusaurus.config`/,
	)
})

describe('documents and pages beside the posts are told as left out', () => {
	it.each([
		["presets: [['classic', {}]]", ['docs/x.md', 'docs/y/z.mdx', 'src/pages/about.md']],
		["presets: ['classic']", ['docs/x.md', 'docs/y/z.mdx', 'src/pages/about.md']],
		["presets: [['classic', { docs: false, pages: { path: 'own' } }]]", ['own/b.md']],
		["plugins: [['@docusaurus/plugin-content-docs', { path: './own/' }]]", ['own/b.md']],
		["plugins: ['@docusaurus/plugin-content-pages']", ['src/pages/about.md']],
		["presets: [['classic', { docs: { path: '../docs' }, pages: false }]]", []],
	])('%s', async (more, expected) => {
		site = scratchSite({
			'docusaurus.config.js': `module.exports = { title: 'T', url: 'https://a.dev', baseUrl: '/', ${more} }`,
			'blog/2024-01-01-a.md': post,
			'docs/x.md': '# X',
			'docs/y/z.mdx': '# Z',
			'docs/_part.md': 'Part',
			'src/pages/about.md': '# About',
			'src/pages/index.js': '',
			'own/b.md': '# B',
			'README.md': '# Readme',
		})
		const { diagnostics, posts, skipped } = await site.build()
		expect(posts).toHaveLength(1)
		expect(diagnostics.map(({ rule, file }) => [rule, file])).toEqual(
			expected.map((file) => ['page-outside-posts', file]),
		)
		expect(skipped.map(({ file }) => file)).toEqual(expected)
	})
})

it('a site that says to have no blog is refused, and none is made of a folder of that name', async () => {
	site = scratchSite({
		'docusaurus.config.js': config('false').replace(
			'],\n}',
			"],\n\tplugins: ['@docusaurus/plugin-ideal-image'],\n}",
		),
		'blog/2024-01-01-a.md': post,
	})
	await expect(site.build()).rejects.toThrow(
		/^docusaurus\.config\.js:3:\d+: Unexpected `blog: false`.*"content": "blog"/,
	)
	site.put({ 'blog.config.json': '{ "generator": "docusaurus", "content": "blog" }' })
	expect((await site.build()).posts).toHaveLength(1)
})
