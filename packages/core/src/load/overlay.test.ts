import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadBlog } from './load-blog.ts'

let dir: string
beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'overlay-'))
	await mkdir(join(dir, 'content/posts/bundle'), { recursive: true })
	await writeFile(join(dir, 'content/posts/a.md'), '# A')
	await writeFile(join(dir, 'content/posts/bundle/index.md'), '# Bundle\n\n![p](p.png)')
	await writeFile(join(dir, 'content/posts/bundle/p.png'), 'png')
})
afterEach(() => rm(dir, { recursive: true }))

describe('overlay', () => {
	it('stands for what is on disk: changed, gone and new', async () => {
		const overlay = new Map([
			['content/posts/a.md', '\ufeff---\ntitle: Changed\n---\n[b](new/index.md)'],
			['content/posts/bundle/index.md', undefined],
			['content/posts/bundle/p.png', undefined],
			['content/posts/new/index.md', '# New'],
			['content/posts/new/p.png', ''],
		])
		const blog = await loadBlog(dir, { overlay })
		expect(blog.posts.map(({ title, url }) => [title, url])).toEqual([
			['Changed', '/posts/a/'],
			['New', '/posts/new/'],
		])
		expect(blog.assets.map(({ url }) => url)).toEqual(['/posts/new/p.png'])
		expect(blog.resolve('content/posts/a.md', 'new/index.md')?.url).toBe('/posts/new/')
		expect(blog.posts[0]?.source).not.toContain('\ufeff')
	})

	it('leaves no trace in the store', async () => {
		const store = { file: join(dir, 'store') }
		await loadBlog(dir, { store })
		const before = await readFile(store.file)
		const overlay = new Map([['content/posts/a.md', '# Other']])
		const titles = async (options: object) =>
			(await loadBlog(dir, { store, ...options })).posts.map(({ title }) => title)
		expect(await titles({ overlay })).toEqual(['Bundle', 'Other'])
		expect(await readFile(store.file)).toEqual(before)
		expect(await titles({})).toEqual(['A', 'Bundle'])
	})
})
