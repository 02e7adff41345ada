import {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	unlinkSync,
	writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Root } from 'mdast'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { blogLoader } from './blog-loader.ts'
import { loadBlog } from './load-blog.ts'

let dir: string
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'loader-'))
})
afterEach(() => {
	vi.useRealTimers()
	rmSync(dir, { recursive: true })
})

const put = (name: string, text: string) => writeFileSync(join(dir, name), text)
const file = (name: string) => (post: { readonly file: string }) => post.file === name

test('what has not changed is the very same post; the blog is that of a clean load', async () => {
	put('a.md', '# A')
	put('b.md', '---\ndate: 2024-01-01\n---\n[a](a.md)')
	const loader = blogLoader(dir)
	const first = await loader.load()
	put('b.md', '---\ndate: 2024-01-02\n---\n[a](a.md)')
	put('c.md', 'New.')
	const second = await loader.load()
	expect(second.posts.find(file('a.md'))).toBe(first.posts.find(file('a.md')))
	expect(second.posts.find(file('b.md'))?.date).toBe('2024-01-02')
	unlinkSync(join(dir, 'a.md'))
	const third = await loader.load()
	expect(JSON.stringify(third)).toBe(JSON.stringify(await loadBlog(dir)))
	expect(third.posts.map((post) => post.file)).toEqual(['b.md', 'c.md'])
})

test('a scheduled post appears when its time has come', async () => {
	vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-05-01T00:00:00Z') })
	put('a.md', '---\ndate: 2024-06-01\n---\n')
	const loader = blogLoader(dir)
	expect((await loader.load()).posts).toEqual([])
	vi.setSystemTime(new Date('2024-07-01T00:00:00Z'))
	expect((await loader.load()).posts).toHaveLength(1)
})

test('plug-ins run on what has changed alone, and again when a file changes that they have read', async () => {
	const seen: string[] = []
	const plugin =
		() =>
		(tree: Root, { path }: { path: string }) => {
			seen.push(path)
			const value = path === 'a.md' ? readFileSync(join(dir, 'include.txt'), 'utf8') : ''
			tree.children.push({ type: 'paragraph', children: [{ type: 'text', value }] })
		}
	put('a.md', 'A')
	put('b.md', 'B')
	put('include.txt', 'one')
	const loader = blogLoader(dir, { remarkPlugins: [plugin] })
	await loader.load()
	await loader.load()
	expect(seen.splice(0).sort()).toEqual(['a.md', 'b.md'])
	put('include.txt', 'two')
	const { posts } = await loader.load()
	expect(seen).toEqual(['a.md'])
	expect(posts.find(file('a.md'))?.summary).toContain('two')
})

test('what a plug-in could not do is tried again', async () => {
	let runs = 0
	const plugin = () => () => {
		if (runs++ === 0) throw new Error('not yet')
	}
	put('a.md', 'A')
	const loader = blogLoader(dir, { remarkPlugins: [plugin] })
	expect((await loader.load()).skipped).toHaveLength(1)
	expect((await loader.load()).posts).toHaveLength(1)
	await loader.load()
	expect(runs).toBe(2)
})

test('a mistake that is mended is forgotten', async () => {
	put('a.md', '---\ntitle: [\n---\n')
	const loader = blogLoader(dir)
	expect((await loader.load()).skipped).toHaveLength(1)
	expect((await loader.load()).diagnostics).toHaveLength(1)
	put('a.md', '---\ntitle: A\n---\n')
	const { posts, diagnostics } = await loader.load()
	expect([posts.length, diagnostics]).toEqual([1, []])
})

describe('a loader that remembers', () => {
	const broken = '---\ntitle: "A\n---\nOther text.'
	const titles = (blog: { readonly posts: readonly { readonly title: string }[] }) =>
		blog.posts.map(({ title }) => title)

	test('keeps the last good post of a file that cannot be read any more, and says so', async () => {
		put('a.md', '---\ntitle: A\n---\nText.')
		put('b.md', '---\ntitle: B\n---\nText.')
		const loader = blogLoader(dir, {}, new Map())
		const first = await loader.load()
		expect(loader.unread).toEqual([])
		put('a.md', broken)
		put('b.md', '---\ntitle: B2\n---\nText.')
		for (const _ of ['the first time', 'and again']) {
			const blog = await loader.load()
			expect(titles(blog)).toEqual(['A', 'B2'])
			const [kept] = blog.posts
			expect(kept).toEqual(first.posts[0])
			expect([kept?.source, kept?.hash]).toEqual([first.posts[0]?.source, first.posts[0]?.hash])
			expect(loader.unread).toMatchObject([{ rule: 'front-matter-syntax', file: 'a.md', line: 3 }])
			expect(blog.diagnostics).toEqual(loader.unread)
			expect(blog.skipped).toEqual([])
		}
		put('a.md', '---\ntitle: A3\n---\nText.')
		expect(titles(await loader.load())).toEqual(['A3', 'B2'])
		expect(loader.unread).toEqual([])
	})

	test('leaves out what was never good, and what is gone; what comes back broken was never good', async () => {
		put('a.md', broken)
		put('b.md', '---\ntitle: B\n---\nText.')
		put('c.md', '---\ntitle: C\n---\nText.')
		const loader = blogLoader(dir, {}, new Map())
		expect(titles(await loader.load())).toEqual(['B', 'C'])
		expect(loader.unread).toMatchObject([{ file: 'a.md' }])
		unlinkSync(join(dir, 'b.md'))
		expect(titles(await loader.load())).toEqual(['C'])
		put('b.md', broken)
		expect(titles(await loader.load())).toEqual(['C'])
		expect(loader.unread.map(({ file }) => file)).toEqual(['a.md', 'b.md'])
	})

	test('keeps the last good post of a file that is renamed while it cannot be read', async () => {
		put('a.md', '---\ntitle: A\n---\nText.')
		put('b.md', '---\ntitle: B\n---\nText.')
		const loader = blogLoader(dir, {}, new Map())
		await loader.load()
		// As editors save: another file with the name of the old one.
		put('saved', broken)
		renameSync(join(dir, 'saved'), join(dir, 'a.md'))
		await loader.load()
		renameSync(join(dir, 'a.md'), join(dir, 'c.md'))
		for (const _ of ['the first time', 'and again']) {
			const blog = await loader.load()
			expect(blog.posts.map(({ url, title }) => [url, title])).toEqual([
				['/a/', 'A'],
				['/b/', 'B'],
			])
			expect(loader.unread).toMatchObject([{ file: 'c.md', line: 3 }])
			put('saved', broken)
			renameSync(join(dir, 'saved'), join(dir, 'c.md'))
		}
		put('c.md', '---\ntitle: C\n---\nText.')
		expect(titles(await loader.load())).toEqual(['B', 'C'])
		unlinkSync(join(dir, 'c.md'))
		expect(titles(await loader.load())).toEqual(['B'])
	})

	test('takes another file that cannot be read for no renamed one', async () => {
		put('a.md', '---\ntitle: A\n---\nText.')
		put('b.md', '---\ntitle: B\n---\nText.')
		const loader = blogLoader(dir, {}, new Map())
		await loader.load()
		put('c.md', broken)
		unlinkSync(join(dir, 'a.md'))
		expect(titles(await loader.load())).toEqual(['B'])
	})

	test('keeps drafts drafts, and what a folder passes down', async () => {
		for (const name of ['secret', 'posts'])
			mkdirSync(join(dir, 'content', name), { recursive: true })
		const list = '---\ntitle: Secret\ncascade: {draft: true}\n---\n'
		put('content/secret/_index.md', list)
		put('content/secret/a.md', '---\ntitle: A\n---\n')
		put('content/posts/b.md', '---\ntitle: B\n---\n')
		put('content/posts/c.md', '---\ntitle: C\ndraft: true\n---\n')
		const loader = blogLoader(dir, {}, new Map())
		expect(titles(await loader.load())).toEqual(['B'])
		put('content/secret/_index.md', list.replace('}', ''))
		put('content/posts/c.md', '---\ntitle: "C\n---\n')
		expect(titles(await loader.load())).toEqual(['B'])
		expect(loader.unread).toHaveLength(2)
	})

	test('hands what it knows to the next one, and takes it from a store', async () => {
		mkdirSync(join(dir, 'content'))
		put('content/a.md', '---\ntitle: A\n---\nText.')
		const options = { store: { file: join(dir, 'store') } }
		await loadBlog(dir, options)
		const remembered = new Map()
		await blogLoader(dir, options, remembered).load()
		put('content/a.md', broken)
		const { posts } = await blogLoader(dir, options, remembered).load()
		expect(posts.map(({ title, source }) => [title, source])).toEqual([
			['A', '---\ntitle: A\n---\nText.'],
		])
	})

	test('takes a file for the same post when a plug-in has read something for it', async () => {
		const plugin = () => (tree: Root) => {
			const value = readFileSync(join(dir, 'include.txt'), 'utf8')
			tree.children.push({ type: 'paragraph', children: [{ type: 'text', value }] })
		}
		put('include.txt', 'one')
		put('a.md', '---\ntitle: A\n---\nText.')
		const loader = blogLoader(dir, { remarkPlugins: [plugin] }, new Map())
		const [first] = (await loader.load()).posts
		put('a.md', broken)
		const [kept] = (await loader.load()).posts
		expect([kept?.hash, kept?.summary]).toEqual([first?.hash, 'Text.\none'])
	})

	test('does not believe that the content is gone', async () => {
		mkdirSync(join(dir, 'content/posts'), { recursive: true })
		put('content/about.md', '---\ntitle: About\nlayout: page\n---\n')
		for (const name of ['a', 'b']) put(`content/posts/${name}.md`, `---\ntitle: ${name}\n---\n`)
		const loader = blogLoader(dir, {}, new Map())
		await loader.load()
		renameSync(join(dir, 'content'), join(dir, 'elsewhere'))
		await expect(loader.load()).rejects.toMatchObject({ code: 'CONTENT_NOT_FOUND' })
		mkdirSync(join(dir, 'content'))
		await expect(loader.load()).rejects.toThrow('2 posts')
		put('content/about.md', '---\ntitle: About\nlayout: page\n---\n')
		await expect(loader.load()).rejects.toThrow('2 posts')
		renameSync(join(dir, 'elsewhere/posts'), join(dir, 'content/notes'))
		expect(titles(await loader.load())).toEqual(['a', 'b'])
		expect(loader.unread).toEqual([])
	})

	test('believes that somebody has deleted one post after the other', async () => {
		for (const name of ['a', 'b', 'c']) put(`${name}.md`, `---\ntitle: ${name}\n---\n`)
		const loader = blogLoader(dir, {}, new Map())
		await loader.load()
		unlinkSync(join(dir, 'a.md'))
		unlinkSync(join(dir, 'b.md'))
		expect(titles(await loader.load())).toEqual(['c'])
		unlinkSync(join(dir, 'c.md'))
		expect(titles(await loader.load())).toEqual([])
	})
})
