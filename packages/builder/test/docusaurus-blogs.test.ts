import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { buildSite } from '../src/apply/build-site.ts'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const post = (title: string, more = '') => `---\ntitle: ${title}\n${more}\n---\nText of ${title}`
const config = (more: string) =>
	`module.exports = { title: 'T', url: 'https://a.dev', baseUrl: '/x/',\n${more} }`
const second =
	"['@docusaurus/plugin-content-blog', { id: 'second', path: 'news', routeBasePath: 'news', exclude: ['wip/**'] }]"
const twoBlogs = {
	'blog/2024-01-01-a.md': post('A'),
	'news/2024-02-01-n.md': post('N', 'tags: [t]'),
	'news/wip/2024-02-02-w.md': post('W'),
}

describe('of several blogs', () => {
	it.each([
		[`presets: ['classic'], plugins: [${second}]`],
		[`presets: [['classic', { docs: false }]], plugins: [${second}]`],
		[`presets: [['@docusaurus/preset-classic', { blog: {} }]], plugins: [${second}]`],
		[`plugins: ['@docusaurus/plugin-content-blog', ${second}]`],
	])('the first is built, and the second told, with a config that builds it: %s', async (more) => {
		site = scratchSite({ 'docusaurus.config.js': config(more), ...twoBlogs })
		const { diagnostics, posts, skipped } = await site.build()
		expect(posts.map(({ url }) => url)).toEqual(['/blog/2024/01/01/a/'])
		expect(skipped.map(({ file }) => file)).toEqual(Object.keys(twoBlogs).slice(1))
		expect(diagnostics).toMatchObject([
			{
				rule: 'generator-setting-unread',
				line: 2,
				message: expect.stringMatching(
					/^Unexpected setting `content-blog`: .* the posts of another blog, `second`, in `news`, are not there$/,
				),
				hint: expect.stringContaining('Build `news` with'),
			},
		])
		const said = /`(module\.exports = \{.*?\})`/.exec(diagnostics[0]?.hint ?? '')?.[1] ?? ''
		site.put({ 'news/docusaurus.config.js': said })
		const out = join(site.root, 'out/news')
		const alone = await buildSite(join(site.root, 'site/news'), { out })
		expect(alone.diagnostics).toEqual([])
		const files = site.bytesOf('out/news')
		expect([...files.keys()]).toContain('2024/02/01/n/index.html')
		expect(files.get('rss.xml')).toContain('https://a.dev/x/news/2024/02/01/n<')
		expect(files.get('index.html')).toContain('href="/x/news/2024/02/01/n/"')
		expect([...files.values()].join()).not.toContain('Text of W')
		expect((await site.build()).removed).toBe(0)
	})

	it('that is read which a config names', async () => {
		site = scratchSite({
			'docusaurus.config.js': config(`presets: ['classic'], plugins: [${second}]`),
			'blog.config.json': '{ "generator": "docusaurus", "content": "news" }',
			...twoBlogs,
		})
		expect((await site.build()).posts.map(({ url }) => url)).toEqual(['/news/2024/02/01/n/'])
	})

	it.each([
		[`presets: ['classic'], plugins: [${second}]`],
		[`presets: [['classic', { blog: false }]], plugins: [${second}]`],
	])('the only one is read whose folder is there: %s', async (more) => {
		const { 'blog/2024-01-01-a.md': _, ...files } = twoBlogs
		site = scratchSite({ 'docusaurus.config.js': config(more), ...files })
		const { diagnostics, posts } = await site.build()
		expect(diagnostics).toEqual([])
		expect(posts.map(({ url }) => url)).toEqual(['/news/2024/02/01/n/'])
	})
})

it('posts that a function of the options may leave out are not published, until a config says so', async () => {
	site = scratchSite({
		'docusaurus.config.js': config(
			"presets: [['classic', { blog: { async processBlogPosts({ blogPosts }) { return blogPosts.filter(isOpen) } } }]]",
		),
		...twoBlogs,
	})
	const { diagnostics, posts } = await site.build()
	expect(posts).toEqual([])
	expect(diagnostics).toContainEqual(
		expect.objectContaining({ rule: 'generator-folder-unknown', line: 2, severity: 'error' }),
	)
	site.put({ 'blog.config.json': '{ "generator": "docusaurus", "exclude": [] }' })
	const settled = await site.build()
	expect([settled.diagnostics, settled.posts.length]).toEqual([[], 1])
})

describe('a file of a blog', () => {
	it('is a post without a date, too, beside folders', async () => {
		site = scratchSite({
			'docusaurus.config.js': config("presets: ['classic']"),
			'blog/undated.md': post('U'),
			'blog/sub/2024-01-01-a.md': post('A'),
		})
		const { posts } = await site.build()
		expect(posts.map(({ url }) => url)).toEqual(['/blog/2024/01/01/sub/a/', '/blog/undated/'])
	})

	it('that takes the place of the list by its slug is told', async () => {
		site = scratchSite({
			'docusaurus.config.js': config("presets: ['classic']"),
			'blog/2024-01-01-a.md': post('A', 'slug: /'),
		})
		const { diagnostics, posts } = await site.build()
		expect(posts.map(({ url }) => url)).toEqual(['/blog/'])
		expect(diagnostics).toMatchObject([
			{ rule: 'url-invalid', line: 3, hint: expect.stringContaining('stands at /blog/') },
		])
	})
})
