import { afterEach, describe, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const post = (title: string, more = '') =>
	`---\ntitle: ${title}\ndate: 2024-01-01\n${more}\n---\nText`
const config = (more: string) =>
	`export default { title: 'T', sitemap: { hostname: 'https://a.dev' }, ${more} }`

const names = ['README', 'a', 'drafts/d', 'secret/s', 'secret/deep/t', 'dist/x']

// As `tinyglobby` 0.2.17 lists `**/*.md` for VitePress 1.6.
describe('`srcExclude` leaves out what VitePress does', () => {
	it.each([
		['[]', 'README a drafts/d secret/deep/t secret/s'],
		["['README.md', '*.md']", 'README a drafts/d secret/deep/t secret/s'],
		["['**/README.md']", 'a drafts/d secret/deep/t secret/s'],
		["['drafts/**']", 'README a drafts/d secret/deep/t secret/s'],
		["['**/drafts/**']", 'README a secret/deep/t secret/s'],
		["['posts/secret']", 'README a drafts/d'],
		["['./posts/secret/']", 'README a drafts/d'],
		["['posts/secret/*.md']", 'README a drafts/d secret/deep/t'],
		["['posts/{drafts,secret}/**', '!posts/secret/**']", 'README a'],
		["['posts/[a-z].md']", 'README drafts/d secret/deep/t secret/s'],
		["['**/(secret|drafts)/**']", 'README a'],
	])('%s', async (patterns, expected) => {
		for (const folder of ['', 'docs/']) {
			site?.remove()
			site = scratchSite({
				[`${folder}.vitepress/config.ts`]: config(`srcExclude: ${patterns}`),
				...Object.fromEntries(names.map((name) => [`${folder}posts/${name}.md`, post(name)])),
			})
			const { posts, skipped } = await site.build()
			const shown = posts.map(({ file }) => file.slice(`${folder}posts/`.length, -3)).sort()
			expect(shown.join(' ')).toBe(expected)
			expect(skipped).toHaveLength(names.length - shown.length)
		}
	})

	it('in the folder of `srcDir`, and names none of it among pages outside of the posts', async () => {
		site = scratchSite({
			'.vitepress/config.ts': config(
				"srcDir: './content/', srcExclude: ['README.md', 'posts/s.md']",
			),
			'content/README.md': '# For people',
			'content/guide.md': '# Guide',
			'content/posts/README.md': post('Readme'),
			'content/posts/s.md': post('S'),
		})
		const { diagnostics, posts } = await site.build()
		expect(posts.map(({ file }) => file)).toEqual(['content/posts/README.md'])
		expect(diagnostics.map(({ rule, file }) => [rule, file])).toEqual([
			['page-outside-posts', 'content/guide.md'],
		])
	})

	it('where there is no folder of posts', async () => {
		site = scratchSite({
			'.vitepress/config.ts': config("srcExclude: ['wip/**', 'README.md']"),
			'notes/a.md': post('A'),
			'notes/README.md': post('R'),
			'wip/w.md': post('W'),
			'README.md': '# For people',
		})
		expect((await site.build()).posts.map(({ url }) => url).sort()).toEqual([
			'/notes/README.html',
			'/notes/a.html',
		])
	})
})

it('what says to be a draft is hidden, which VitePress leaves to lists', async () => {
	site = scratchSite({
		'.vitepress/config.ts': config('cleanUrls: false'),
		'.vitepress/theme/posts.data.ts':
			"import { createContentLoader } from 'vitepress'\nexport default createContentLoader('posts/*.md', { transform: (raw) => raw.filter(({ frontmatter }) => !frontmatter.draft) })",
		'posts/a.md': post('A'),
		...Object.fromEntries(
			['draft: true', 'published: false', 'publish: false', 'hidden: true'].map((more, index) => [
				`posts/${index}.md`,
				post('SECRET', more),
			]),
		),
	})
	expect((await site.build()).posts.map(({ url }) => url)).toEqual(['/posts/a.html'])
	expect([...site.bytesOf('out').values()].join()).not.toContain('SECRET')
})

it.each([
	["{ 'posts/:year(\\\\d+)/:slug': 'posts/:slug' }", '/posts/a.html', 0],
	["{ 'posts/:rest*': 'notes/:rest*' }", '/notes/2024/a.html', 0],
	['(id) => id.slice(1)', '/posts/2024/a.html', 1],
])('`rewrites` that are %s move posts, or are told', async (rewrites, url, told) => {
	site = scratchSite({
		'.vitepress/config.ts': config(`rewrites: ${rewrites}`),
		'posts/2024/a.md': post('A'),
	})
	const { diagnostics, posts } = await site.build()
	expect(posts.map((one) => one.url)).toEqual([url])
	expect(diagnostics.map(({ rule }) => rule)).toEqual(
		Array.from({ length: told }, () => 'generator-setting-unread'),
	)
})

it('what `buildEnd` writes is told, until a config says where the feed is', async () => {
	site = scratchSite({
		'.vitepress/config.ts': config('async buildEnd({ outDir }) { write(outDir) }'),
		'posts/a.md': post('A'),
	})
	expect((await site.build()).diagnostics).toMatchObject([
		{ rule: 'generator-setting-unread', line: 1, message: expect.stringContaining('`buildEnd`') },
	])
	site.put({
		'blog.config.json': '{ "generator": "vitepress", "feed": { "files": { "rss": "feed.rss" } } }',
	})
	expect((await site.build()).diagnostics).toEqual([])
	expect([...site.bytesOf('out').keys()]).toContain('feed.rss')
})

describe('where there is neither `posts` nor `blog`, posts lie', () => {
	const loader = (patterns: string) =>
		`import { createContentLoader } from 'vitepress'\nexport default createContentLoader(${patterns}, { excerpt: true })`

	it.each([
		["'articles/*.md'", ['/articles/a.html']],
		["['./articles/**/*.md', '!articles/b.md']", ['/articles/a.html']],
		["'/articles/a.md'", ['/articles/a.html']],
		["'guide/*.md'", ['/articles/a.html', '/guide/g.html']],
		["'*.md'", ['/articles/a.html', '/guide/g.html']],
		['patterns()', ['/articles/a.html', '/guide/g.html']],
	])('where a list has dated pages of: %s', async (patterns, urls) => {
		for (const folder of ['', 'docs/']) {
			site?.remove()
			site = scratchSite({
				[`${folder}.vitepress/config.ts`]: config('cleanUrls: false'),
				[`${folder}.vitepress/theme/posts.data.ts`]: loader(patterns),
				[`${folder}articles/a.md`]: post('A'),
				[`${folder}guide/g.md`]: '---\ntitle: G\n---\nText',
			})
			const { posts, diagnostics } = await site.build()
			const isFound = urls.length === 1
			const above = isFound || folder === '' ? '' : '/docs'
			expect(posts.map(({ url }) => url).sort()).toEqual(urls.map((url) => `${above}${url}`))
			expect(diagnostics.map(({ rule }) => rule)).toEqual(isFound ? ['page-outside-posts'] : [])
		}
	})

	it('in none of several such folders', async () => {
		site = scratchSite({
			'.vitepress/config.ts': config('cleanUrls: false'),
			'.vitepress/a.data.mts': loader("'articles/*.md'"),
			'notes.data.js': loader("'notes/*.md'"),
			'articles/a.md': post('A'),
			'notes/n.md': post('N'),
		})
		expect((await site.build()).posts).toHaveLength(2)
	})
})
