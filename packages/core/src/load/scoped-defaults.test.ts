import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { blogLoader } from './blog-loader.ts'
import { loadBlog } from './load-blog.ts'

let root: string
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'scoped-defaults-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function put(file: string): void {
	const path = join(root, file)
	mkdirSync(dirname(path), { recursive: true })
	writeFileSync(path, '---\ntitle: T\n---\nText')
}

const options = {
	urls: { like: 'jekyll' },
	frontMatterDefaults: [
		{ scope: { path: '_posts/2024-01-0*1' }, values: { published: false } },
		{ scope: { path: '_posts' }, values: { tags: ['t'] } },
	],
} as const

it('hides what a pattern takes since a folder is there, also in posts that were kept', async () => {
	put('_posts/2024-01-01-a.md')
	const stored = { ...options, store: { file: join(root, 'store') } }
	const loader = blogLoader(root, options)
	const shown = async () => {
		const blogs = [await loadBlog(root, options), await loadBlog(root, stored), await loader.load()]
		return blogs.map(({ posts }) => posts.map(({ file }) => file))
	}
	const kept = ['_posts/2024-01-01-a.md']
	expect(await shown()).toEqual([kept, kept, kept])
	put('_posts/2024-01-01/2024-02-02-b.md')
	expect(await shown()).toEqual([[], [], []])
	rmSync(join(root, '_posts/2024-01-01'), { recursive: true })
	expect(await shown()).toEqual([kept, kept, kept])
})
