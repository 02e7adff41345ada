import { mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Root } from 'mdast'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { blogLoader, loadBlog } from './load-blog.ts'

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

test('a mistake that is mended is forgotten', async () => {
	put('a.md', '---\ntitle: [\n---\n')
	const loader = blogLoader(dir)
	expect((await loader.load()).skipped).toHaveLength(1)
	expect((await loader.load()).diagnostics).toHaveLength(1)
	put('a.md', '---\ntitle: A\n---\n')
	const { posts, diagnostics } = await loader.load()
	expect([posts.length, diagnostics]).toEqual([1, []])
})
