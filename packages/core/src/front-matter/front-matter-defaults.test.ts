import { expect, it } from 'vitest'
import { parsePost } from '../post/parse-post.ts'
import type { FrontMatterDefaults } from './front-matter-defaults.ts'

const frontMatterDefaults: readonly FrontMatterDefaults[] = [
	{ path: '_posts/dev', values: { author: 'Dev' } },
	{ values: { author: 'All', tags: ['x'] } },
	{ kind: 'posts', values: { author: 'Posts', permalink: ':year/:title/' } },
	{ path: '_posts/*/deep*', values: { author: 'Deep' } },
]

it.each([
	['about.md', 'All', '/about/'],
	['_posts/2020-01-02-a.md', 'Posts', '/2020/a/'],
	['_posts/dev/2020-01-02-a.md', 'Dev', '/2020/a/'],
	['_posts/dev/deeper/2020-01-02-a.md', 'Deep', '/2020/a/'],
	['_posts/devs/2020-01-02-a.md', 'Posts', '/2020/a/'],
	['_drafts/a.md', 'All', '/a/'],
])('gives %s what is said of it', async (file, author, url) => {
	const { post } = await parsePost('---\ntitle: T\n---\nx', {
		file,
		frontMatterDefaults,
		urls: { like: 'jekyll', permalink: '/:title/' },
	})
	expect(post).toMatchObject({ authors: [author], tags: ['x'], url })
})

it('leaves what the file says itself', async () => {
	const { post } = await parsePost('---\nauthor: Me\ntags:\n---\nx', {
		file: 'a.md',
		frontMatterDefaults,
	})
	expect(post).toMatchObject({ authors: ['Me'], tags: [] })
})
