import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { loadBlog } from '../load/load-blog.ts'
import { createPostParser } from '../post/create-post-parser.ts'
import { expandPermalink, unknownToken } from './permalink.ts'
import type { PermalinkRule } from './permalinks.ts'

const files = {
	'My File.md': '---\ntitle: "Héllo, World & C++ / x"\ndate: 2024-03-05T23:30:00-05:00\n---\nx',
	'sub/deep/Other.md': '---\ntitle: T\nslug: My Slug\ndate: 2024-01-09\n---\nx',
	'bundle/index.md': '---\ntitle: Bundle Title\ndate: 2024-12-31\n---\nx',
	'own.md': '---\ntitle: With Url\nurl: /own/\n---\nx',
}

// What Hugo 0.169 makes of these files and patterns.
const patterns = {
	'/:year/:month/:day/:slug/': [
		'/2024/03/05/héllo-world-c-x/',
		'/2024/01/09/my-slug/',
		'/2024/12/31/bundle-title/',
	],
	'/:monthname/:weekday/:weekdayname/:yearday/:title/': [
		'/march/2/tuesday/65/héllo-world-c-x/',
		'/january/2/tuesday/9/t/',
		'/december/2/tuesday/366/bundle-title/',
	],
	'/:sections/:contentbasename/': ['/posts/my-file/', '/posts/sub/deep/other/', '/posts/bundle/'],
	'/x/:sections[1:]/:slugorcontentbasename': ['/x/my-file/', '/x/sub/deep/my-slug/', '/x/bundle/'],
	'/:sections[last]/:section/:filename/': [
		'/posts/posts/my-file/',
		'/deep/posts/other/',
		'/posts/posts/bundle/',
	],
	'/:sections[:1]/:sections[0]/:title/': [
		'/posts/posts/héllo-world-c-x/',
		'/posts/posts/t/',
		'/posts/posts/bundle-title/',
	],
	'/:06/:1/:2/:Jan/:title/': [
		'/24/3/5/mar/héllo-world-c-x/',
		'/24/1/9/jan/t/',
		'/24/12/31/dec/bundle-title/',
	],
	':year/:slug': ['/2024/héllo-world-c-x/', '/2024/my-slug/', '/2024/bundle-title/'],
	'/k:year-:month/:title/': [
		'/k2024-03/héllo-world-c-x/',
		'/k2024-01/t/',
		'/k2024-12/bundle-title/',
	],
}

const indexes = ['content/posts/sub/_index.md', 'content/posts/sub/deep/_index.md']
const parserOf = (permalinks: Record<string, string>, languages: readonly string[] = []) =>
	createPostParser(
		{ permalinks, languages },
		{
			content: 'content',
			files: [...Object.keys(files).map((file) => `content/posts/${file}`), ...indexes],
			assets: [],
		},
	)

describe('permalinks', () => {
	it.each(Object.entries(patterns))('%s', async (pattern, expected) => {
		const parser = await parserOf({ Posts: pattern })
		const urls = []
		for (const [file, source] of Object.entries(files)) {
			const { post } = await parser.parse(source, `content/posts/${file}`)
			urls.push(decodeURI(post?.url ?? ''))
		}
		expect(urls).toEqual([...expected, '/own/'])
	})

	it('of a date that is not there are told, and the file says the URL', async () => {
		const parser = await parserOf({ posts: '/:year/:slug/', '/': '/pages/:title/' })
		const { post, diagnostics } = await parser.parse('# Hello', 'content/posts/hello.md')
		expect(post?.url).toBe('/posts/hello/')
		expect(diagnostics.map(({ rule }) => rule)).toEqual(['permalink-undated'])
		const page = await parser.parse('# About us', 'content/about.md')
		expect([page.post?.url, page.diagnostics]).toEqual(['/pages/about-us/', []])
	})

	it.each([
		['/:year/:slug.html', '/2024/a-b.html'],
		['/x/:sections/:title/', '/x/posts/a-b/'],
		['/:year', '/2024/'],
	])('are in `url` of a post too: %s', async (url, expected) => {
		const source = `---\ntitle: A b\nurl: ${url}\ndate: 2024-01-02\n---\n`
		const { post, diagnostics } = await (await parserOf({})).parse(source, 'content/posts/a.md')
		expect([post?.url, diagnostics]).toEqual([expected, []])
	})

	it('stay below their language', async () => {
		const parser = await parserOf({ posts: '/:year/:slug/' }, ['fr'])
		const source = '---\ndate: 2024-10-09\n---\n# Été'
		const { post } = await parser.parse(source, 'content/posts/a.fr.md')
		expect(decodeURI(post?.url ?? '')).toBe('/fr/2024/été/')
	})
})

it.each(['/:yaer/', '/:sections[x]/', '/:title[1:]/', '/:toString/'])('%s is told', (pattern) => {
	expect(unknownToken(pattern)).toBe(pattern.slice(1, -1))
})

it('never leaves the site, whatever is in it', () => {
	const text = fc.string({ unit: fc.constantFrom('.', '/', ':', 'a', '\\', '%', '[', 'é', ' ') })
	fc.assert(
		fc.property(text, text, text, (pattern, title, name) => {
			const parts = {
				sections: [title],
				sectionSlugs: [name],
				title,
				slug: name,
				name,
				date: undefined,
			}
			const segments = expandPermalink(`${pattern}/:title/:sections/:slug`, parts) ?? []
			expect(segments.every((one) => one !== '' && one !== '..' && !one.includes('/'))).toBe(true)
		}),
	)
})

// What Hugo 0.169 makes of the same site.
describe('rules for lists', () => {
	const folders: string[] = []
	afterEach(() => {
		for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
	})

	const site = {
		'posts/deep/_index.md': 'title: Deep One',
		'notes/sub/_index.md': 'title: Sub Notes\nslug: sub-slug',
		'posts/a.md':
			'title: A\ndate: 2024-03-04\ntags: [Go Lang, "C++"]\ncategories: ["Big Cat"]\nseries: [S one]',
		'posts/deep/b.md': 'title: B\ndate: 2024-03-04',
		'notes/sub/N.md': 'title: N\ndate: 2024-03-04\ntags: [x]',
		'notes/m.md': 'title: M',
		'tags/x/_index.md': 'title: The X\nslug: ix',
	}
	const rule = (kind: string, name: string, pattern: string): PermalinkRule => ({
		target: { kind, path: `/{${name},${name}/**}` },
		pattern,
	})
	const permalinks = [
		rule('page', 'posts', '/p/:year/:slug/'),
		rule('page', 'notes', '/n/:sections[1:]/:contentbasename/'),
		rule('section', 'posts', '/writing/:sections[1:]/'),
		rule('section', 'notes', '/:sections/:slug/:title/:contentbasename/'),
		rule('taxonomy', 'tags', '/topics/'),
		rule('taxonomy', 'categories', '/:section/all/:title/:slug/:contentbasename/'),
		rule('term', 'tags', '/topic/:slug/'),
		rule('term', 'categories', '/:sections/:section/:title/:contentbasename/'),
	]

	async function load() {
		const root = mkdtempSync(join(tmpdir(), 'permalinks-'))
		folders.push(root)
		for (const [path, matter] of Object.entries(site)) {
			mkdirSync(dirname(join(root, 'content', path)), { recursive: true })
			writeFileSync(join(root, 'content', path), `---\n${matter}\n---\n`)
		}
		return loadBlog(root, { permalinks, urls: { like: 'hugo' } })
	}

	it('give sections, taxonomies and terms their addresses', async () => {
		const blog = await load()
		expect(blog.posts.map(({ url }) => url).sort()).toEqual([
			'/n/m/',
			'/n/sub/n/',
			'/p/2024/a/',
			'/p/2024/b/',
		])
		expect(blog.sectionFolders.map(({ names, url }) => [names.join('/'), url])).toEqual([
			['notes', '/notes/notes/notes/notes/'],
			['notes/sub', '/notes/sub/sub-slug/sub-notes/sub/'],
			['posts', '/writing/'],
			['posts/deep', '/writing/deep/'],
			['tags/x', '/topic/ix/'],
		])
		expect(blog.taxonomies.map(({ name, url }) => [name, url])).toEqual([
			['tags', '/topics/'],
			['categories', '/categories/all/categories/categories/categories/'],
			['series', '/series/'],
			['authors', '/authors/'],
		])
		const urls = (['tags', 'categories', 'series'] as const).flatMap((name) =>
			blog.terms(name).map((term) => term.url),
		)
		expect(urls.sort()).toEqual([
			'/categories/big-cat/categories/big-cat/big-cat/',
			'/series/s-one/',
			'/topic/c/',
			'/topic/go-lang/',
			'/topic/ix/',
		])
	})

	it('leave the posts of a deeper section to it', async () => {
		const { sectionFolders } = await load()
		expect(sectionFolders.map(({ posts }) => posts.map(({ title }) => title))).toEqual([
			['M'],
			['N'],
			['A'],
			['B'],
			[],
		])
	})
})
