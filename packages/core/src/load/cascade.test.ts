import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { BlogOptions } from '../options.ts'
import { blogLoader } from './blog-loader.ts'
import { loadBlog } from './load-blog.ts'

const folders: string[] = []
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function folder(files: Readonly<Record<string, string>>): string {
	const root = mkdtempSync(join(tmpdir(), 'cascade-'))
	folders.push(root)
	put(root, files)
	return root
}

function put(root: string, files: Readonly<Record<string, string>>): void {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, 'content', path)), { recursive: true })
		writeFileSync(join(root, 'content', path), text)
	}
}

const load = (files: Readonly<Record<string, string>>, options?: BlogOptions) =>
	loadBlog(folder(files), options)

const matter = (text: string) => `---\n${text}\n---\nText`

// What Hugo 0.169 makes of the same site.
const site = {
	'_index.md': matter('title: Home\ncascade: { author: Home, params: { color: home } }'),
	'posts/_index.md': matter(
		[
			'title: Posts',
			'cascade:',
			'  - target: { path: "/posts/deep/**" }',
			'    tags: [deep]',
			'  - target: { path: "{/posts,/posts/**}", kind: page }',
			'    categories: [one]',
			'    author: Posts',
			'    url: /p/:slug/',
			'    color: never',
			'  - build: { render: never, list: never }',
			'    _target: { path: /posts/gone }',
		].join('\n'),
	),
	'posts/deep/_index.md': matter(
		'title: Deep\ncolor: own\ncascade: { params: { color: deep, level: 3 } }',
	),
	'posts/a.md': matter('title: A'),
	'posts/gone.md': matter('title: Gone'),
	'posts/deep/b.md': matter('title: B'),
	'posts/own.md': matter('title: Own\nauthor: Me\ncategories:\nparams: { color: mine }'),
	'notes/c.md': matter('title: C'),
}
const siteDefaults: BlogOptions = {
	frontMatterDefaults: [
		{ target: { path: '/notes/**' }, values: { draft: true } },
		{ values: { tags: ['site'], author: 'Site' } },
	],
}

describe('cascade', () => {
	it('passes front matter down, from the nearest list first, and to the list itself', async () => {
		const { posts, lists, skipped } = await load(site, { ...siteDefaults, drafts: true })
		const of = (title: string) => [...posts, ...lists].find((post) => post.title === title)
		expect(of('A')).toMatchObject({
			authors: ['Posts'],
			categories: ['one'],
			tags: ['site'],
			data: { color: 'never' },
		})
		expect(of('B')).toMatchObject({ tags: ['deep'], data: { color: 'deep', level: 3 } })
		expect(of('C')).toMatchObject({ authors: ['Home'], draft: true, data: { color: 'home' } })
		expect(of('Deep')).toMatchObject({ authors: ['Home'], data: { color: 'own', level: 3 } })
		expect(of('Posts')).toMatchObject({ authors: ['Home'], categories: [] })
		expect(of('Own')).toMatchObject({ authors: ['Me'], categories: [] })
		expect(of('Own')?.data).not.toHaveProperty('color')
		expect(skipped).toMatchObject([
			{ file: 'content/posts/gone.md', reason: 'build.render: never' },
		])
	})

	it('stays in its language, unless a target says another one', async () => {
		const { posts } = await load(
			{
				'posts/_index.md': matter('cascade: [{ tags: [en] }]'),
				'posts/_index.fr.md': matter(
					'cascade: [{ tags: [fr] }, { target: { lang: en }, series: [s] }]',
				),
				'posts/a.md': matter('title: A'),
				'posts/a.fr.md': matter('title: A'),
			},
			{ languages: ['fr'] },
		)
		const by = Object.fromEntries(posts.map((post) => [post.language, post]))
		expect(by).toMatchObject({
			en: { tags: ['en'], series: ['s'] },
			fr: { tags: ['fr'], series: [] },
		})
	})

	it('is for all languages that share the folder', async () => {
		const { posts, skipped } = await load(
			{
				'_index.md': matter('cascade: { tags: [home] }'),
				'secret/_index.md': matter('cascade: { draft: true }'),
				'secret/a.md': matter('title: A'),
				'secret/a.fr.md': matter('title: A'),
				'secret/a.it.md': matter('title: A'),
				'inside/_index.md': matter('cascade: [{ build: { render: never } }]'),
				'headless/_index.md': matter('headless: true'),
				'inside/b.fr.md': matter('title: B'),
				'posts/_index.md': matter('cascade: { tags: [shared] }'),
				'posts/_index.fr.md': matter('cascade: { tags: [fr] }'),
				'posts/deep/_index.md': matter('cascade: [{ tags: [first] }, { tags: [second] }]'),
				'posts/deep/d.fr.md': matter('title: D'),
				'posts/c.md': matter('title: C'),
				'posts/c.fr.md': matter('title: C'),
				'posts/c.it.md': matter('title: C'),
			},
			{ languages: ['fr', 'it'], languageFolders: { en: '', fr: '/content', it: '' } },
		)
		expect(Object.fromEntries(posts.map(({ file, tags }) => [file, tags]))).toEqual({
			'content/secret/a.it.md': [],
			'content/posts/c.md': ['shared'],
			'content/posts/c.fr.md': ['fr'],
			'content/posts/c.it.md': [],
			'content/posts/deep/d.fr.md': ['first'],
		})
		expect(skipped.map(({ file }) => file).sort()).toEqual([
			...['content/headless/_index.md', 'content/inside/_index.md', 'content/inside/b.fr.md'],
			...['content/secret/_index.md', 'content/secret/a.fr.md', 'content/secret/a.md'],
		])
	})

	it('is for kinds of lists too', async () => {
		const { lists } = await load(
			{
				'_index.md': matter(
					[
						'cascade:',
						'  - { target: { kind: taxonomy }, description: taxonomy }',
						'  - { target: { kind: term }, description: term }',
						'  - { target: { kind: home }, description: home }',
					].join('\n'),
				),
				'tags/_index.md': matter('title: Tags'),
				'tags/go/_index.md': matter('title: Go'),
				'notes/_index.md': matter('title: Notes'),
			},
			{},
		)
		expect(Object.fromEntries(lists.map(({ url, description }) => [url, description]))).toEqual({
			'/': 'home',
			'/tags/': 'taxonomy',
			'/tags/go/': 'term',
			'/notes/': '',
		})
	})

	it('is in Hugo for lists without an `_index.md` too, in each language', async () => {
		const files = {
			'_index.md': matter('cascade: { target: { kind: term }, author: nobody }'),
			'_index.fr.md': matter('cascade: { target: { path: /posts }, title: Billets }'),
			'posts/a.md': matter('title: A\ntags: [Go, B c, old]'),
			'posts/a.fr.md': matter('title: A\ntags: [Go]'),
			'tags/old/_index.md': matter('title: Own'),
		}
		const frontMatterDefaults = [
			{ target: { path: '/tags/go', language: 'en' }, values: { title: 'The language Go' } },
			{ target: { path: '/tags/b-c' }, values: { draft: true } },
			{ target: { path: '/tags/old' }, values: { description: 'Passed' } },
		]
		const options = { languages: ['fr'], languageFolders: { en: '', fr: '' }, frontMatterDefaults }
		const blog = await load(files, { ...options, urls: { like: 'hugo' } })
		const found = blog.lists.map(({ file, title, description, isUnwritten }) =>
			[file, title, description, isUnwritten ?? false].join(),
		)
		expect(found.slice(2)).toEqual([
			'content/posts/_index.fr.md,Billets,,true',
			'content/tags/go/_index.md,The language Go,,true',
			'content/tags/old/_index.md,Own,Passed,false',
		])
		expect(blog.skipped).toEqual([])
		const hidden = blog.inLanguage('en').terms('tags')
		expect(hidden.map(({ url, isHidden }) => [url, isHidden])).toEqual([
			['/tags/b-c/', true],
			['/tags/go/', undefined],
			['/tags/old/', undefined],
		])
		expect((await load(files, options)).lists).toHaveLength(3)
	})

	it('leaves lists without an `_index.md` at the addresses of their patterns', async () => {
		const files = {
			'blog/a.md': matter('title: A\ntags: [Go lang]'),
			'tags/own/_index.md': matter(''),
		}
		const permalinks = ['section', 'term'].map((kind) => ({
			target: { kind },
			pattern: `/${kind}/:slug/`,
		}))
		const frontMatterDefaults = [{ values: { description: 'Passed' } }]
		const options = { permalinks, frontMatterDefaults, urls: { like: 'hugo' } } as const
		const { lists } = await load(files, options)
		const found = lists.map(({ url }) => url).filter((url) => /^.(?:section|term)/.test(url))
		expect(found).toEqual(['/section/blog/', '/term/', '/term/go-lang/'])
	})

	it('of a page is for the page itself', async () => {
		const { posts, skipped, diagnostics } = await load(
			{
				'posts/_index.md': matter('cascade: { tags: [above] }'),
				'posts/a.md': matter('title: A\ncascade: { draft: true }'),
				'posts/b.md': matter('title: B\ncascade: [{ draft: true, target: { kind: page } }]'),
				'posts/c.md': matter('title: C\ncascade: [{ draft: true, target: { kind: section } }]'),
				'posts/d.md': matter('title: D\ndraft: false\ncascade: { draft: true, tags: [own] }'),
				'posts/e/index.md': matter('title: E\ncascade: { build: { render: never } }'),
				'posts/f.md': matter('title: F\ncascade: { target: { paht: /x }, tags: [a] }'),
			},
			{ urls: { like: 'hugo' } },
		)
		const titles = (of: typeof posts) => of.map(({ title }) => title).sort()
		expect(titles(posts)).toEqual(['C', 'D', 'F'])
		expect(posts.find(({ title }) => title === 'D')?.tags).toEqual(['own'])
		expect(posts.find(({ title }) => title === 'C')?.tags).toEqual(['above'])
		expect(skipped).toMatchObject([
			{ file: 'content/posts/a.md', reason: 'draft' },
			{ file: 'content/posts/b.md', reason: 'draft' },
			{ file: 'content/posts/e/index.md', reason: 'build.render: never' },
		])
		expect(diagnostics.filter(({ rule }) => rule === 'front-matter-type')).toMatchObject([
			{ file: 'content/posts/f.md', line: 3 },
		])
	})

	it('says what it does not understand, where it stands', async () => {
		const { diagnostics } = await load({
			'posts/_index.md': matter('title: P\ncascade: { target: { paht: /x }, tags: [a] }'),
			'posts/a.md': matter('title: A'),
		})
		expect(diagnostics).toMatchObject([
			{
				rule: 'front-matter-type',
				file: 'content/posts/_index.md',
				line: 3,
				message: expect.stringContaining('target.paht') as unknown,
			},
		])
	})

	it('says once what is wrong in what it passes down to lists without a file, and the rest counts', async () => {
		const files = {
			'posts/a.md': matter('title: A\ntags: [x, y]'),
			'notes/b.md': matter('title: B'),
		}
		const values = { weight: 'heavy', build: { render: 'never' } }
		const frontMatterDefaults = ['section', 'term'].map((kind) => ({ target: { kind }, values }))
		const { lists, diagnostics } = await load(files, {
			urls: { like: 'hugo' },
			frontMatterDefaults,
		})
		expect(lists).toEqual([])
		expect(diagnostics).toMatchObject([
			{ rule: 'front-matter-type', hint: expect.stringContaining('no such file') as unknown },
		])
	})

	it('makes the posts below anew when it changes, also those that were kept', async () => {
		const root = folder({
			'posts/_index.md': matter('cascade: { tags: [old] }'),
			'posts/a.md': matter('title: A'),
		})
		const store = { file: join(root, 'store') }
		const tags = async () => (await loadBlog(root, { store })).posts.map((post) => post.tags)
		const loader = blogLoader(root)
		expect(await tags()).toEqual([['old']])
		expect((await loader.load()).posts[0]?.tags).toEqual(['old'])
		put(root, { 'posts/_index.md': matter('cascade: { tags: [new] }') })
		expect(await tags()).toEqual([['new']])
		expect((await loader.load()).posts[0]?.tags).toEqual(['new'])
	})
})
