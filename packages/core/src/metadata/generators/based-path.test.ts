import { expect, it } from 'vitest'
import { createPostParser } from '../../post/create-post-parser.ts'

it.each([
	['posts/One Post.md', '/one-post/'],
	['posts/deep/index.md', '/deep/'],
	['posts/index.md', '/index/'],
	['notes/deep/a.md', '/log/old/deep/a/'],
	['data/books/b.md', '/books/b/'],
	['data/a.md', '/blog/data/a/'],
])('addresses of a site with folders: %s is at %s', async (file, url) => {
	const urls = {
		like: 'astro' as const,
		base: 'blog',
		folders: { posts: '', notes: 'log/old', 'data/books': 'books' },
	}
	const { parse } = await createPostParser({ urls }, { content: '', files: [file], assets: [] })
	expect((await parse('Text', file)).post?.url).toBe(url)
})
