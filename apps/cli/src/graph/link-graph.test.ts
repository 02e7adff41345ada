import { createBlog, parsePost } from '@blog/core'
import { expect, it } from 'vitest'
import { linkGraph } from './link-graph.ts'

it('has each link between posts and pages once, and names the posts without any', async () => {
	const files = {
		'posts/a.md': '[b](b.md) [again](/posts/b/#part) [self](a.md) [out](https://example.com)',
		'posts/b.md': '# B\n\n[nowhere](missing.md)',
		'posts/c.md': '[self](#c)',
		'about.md': '---\nlayout: page\n---\n[b](posts/b.md)',
		'alone.md': '---\nlayout: page\n---\n',
	}
	const parsed = await Promise.all(
		Object.entries(files).map(([file, text]) => parsePost(text, { file })),
	)
	const posts = parsed.flatMap(({ post }) => post ?? [])
	const { nodes, edges, orphans } = linkGraph(createBlog({ posts }))
	expect(nodes.map(({ url, kind, linksIn, linksOut }) => [url, kind, linksIn, linksOut])).toEqual([
		['/posts/a/', 'post', 0, 1],
		['/posts/b/', 'post', 2, 0],
		['/posts/c/', 'post', 0, 0],
		['/about/', 'page', 0, 1],
	])
	expect(edges).toEqual([
		{ from: '/posts/a/', to: '/posts/b/' },
		{ from: '/about/', to: '/posts/b/' },
	])
	expect(orphans).toEqual(['/posts/c/'])
})
