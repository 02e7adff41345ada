import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { buildSite } from '../src/apply/build-site.ts'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const config = (blog: string) =>
	`module.exports = {\n\ttitle: 'T', url: 'https://a.dev', baseUrl: '/',\n\tpresets: [['classic', { blog: ${blog} }]],\n}`
const post = '---\ntitle: A\n---\nText'

describe('a blog that lies outside of the site', () => {
	it('is refused where the config says it, with a way to build it', async () => {
		site = scratchSite({
			'web/docusaurus.config.js': config("{ path: '../blog', routeBasePath: '/news' }"),
			'web/README.md': '# Readme',
			'web/src/pages/about.md': '# About',
			'blog/2024-01-01-a.md': post,
		})
		const dir = join(site.root, 'site')
		const error = await buildSite(join(dir, 'web'), { out: join(site.root, 'out') }).catch(
			(error: Error) => error,
		)
		const said = /`(\{.*\})`$/.exec(String(error))?.[1] ?? ''
		expect(String(error)).toContain(
			'docusaurus.config.js:3:34: Unexpected `blog.path` "../blog", expected a folder of the site: this one lies outside. Build `..` with a blog.config.json there that says ',
		)
		site.put({ 'blog.config.json': said })
		const { diagnostics, posts } = await site.build()
		expect(diagnostics).toEqual([])
		expect(posts.map(({ url }) => url)).toEqual(['/news/2024/01/01/a/'])
		expect(JSON.parse(said)).toEqual({
			generator: 'docusaurus',
			content: 'blog',
			title: 'T',
			url: 'https://a.dev/',
			urls: { like: 'docusaurus', base: 'news' },
		})
	})

	it('stays without what it excludes', async () => {
		site = scratchSite({
			'web/docusaurus.config.js': config("{ path: '../blog', exclude: ['wip/**'] }"),
			'blog/2024-01-01-a.md': post,
			'blog/wip/2024-01-01-b.md': post,
		})
		const dir = join(site.root, 'site', 'web')
		const error = await buildSite(dir, { out: join(site.root, 'out') }).catch((one: Error) => one)
		site.put({ 'blog.config.json': /`(\{.*\})`$/.exec(String(error))?.[1] ?? '' })
		expect((await site.build()).posts.map(({ url }) => url)).toEqual(['/blog/2024/01/01/a/'])
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
