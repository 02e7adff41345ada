import { createBlog, type Post, parsePost } from '@blog/core'
import { expect, it } from 'vitest'
import { findPosts, type PostQuery } from './find-posts.ts'

async function blogOf(files: Record<string, string>) {
	const now = new Date('2025-01-01')
	const parsed = await Promise.all(
		Object.entries(files).map(([file, text]) => parsePost(text, { file, now })),
	)
	const shown = { drafts: true, future: true, expired: true }
	return createBlog({ posts: parsed.flatMap(({ post }) => post ?? []), shown })
}

const blog = await blogOf({
	'a.md': '---\ntitle: Café\ndate: 2024-01-02\ntags: [Go, Web]\nauthor: Ann\n---\nOne\n*two*',
	'b.md':
		'---\ntitle: B\ndate: 2023-05-01\ntags: [go]\ncategories: [Notes]\ndraft: true\n---\nCAFE\u0301',
	'c.md': '---\ntitle: C\ndate: 2022-01-01\nexpiryDate: 2023-01-01\n---\none   two',
	'd.md': '---\ntitle: D\ndate: 2030-01-01\n---\n',
})
const body = (source: string) => source.split('---\n')[2] ?? ''
const find = (query: PostQuery) =>
	findPosts(blog, query, ({ source }) => body(source)).posts.map(({ slug }) => slug)

it.each<[PostQuery, string[]]>([
	[{}, ['d', 'a', 'b', 'c']],
	[{ tag: ['GO'] }, ['a', 'b']],
	[{ tag: ['go', 'web'] }, ['a']],
	[{ category: ['notes'] }, ['b']],
	[{ author: ['ann'], tag: ['go'] }, ['a']],
	[{ year: 2024 }, ['a']],
	[{ only: ['draft'] }, ['b']],
	[{ only: ['future', 'expired'] }, ['d', 'c']],
	[{ text: 'café' }, ['a', 'b']],
	[{ text: 'ONE TWO' }, ['c']],
	[{ text: 'title' }, []],
	[{ tag: ['none'] }, []],
])('%j finds %j', (query, slugs) => {
	expect(find(query)).toEqual(slugs)
})

it('takes the author of the site for that of posts that name none', () => {
	const authorOf = (post: Post<unknown>) => (post.slug === 'b' ? 'Bo' : 'Ann Lee')
	const of = (author: string) => {
		const { posts, missing } = findPosts(blog, { author: [author] }, () => '', authorOf)
		return { slugs: posts.map(({ slug }) => slug), names: missing[0]?.names }
	}
	expect(of('ann lee')).toEqual({ slugs: ['d', 'c'] })
	expect(of('ann-lee')).toEqual({ slugs: ['d', 'c'] })
	expect(of('bo')).toEqual({ slugs: ['b'] })
	expect(of('Cy')).toEqual({ slugs: [], names: ['Ann', 'Ann Lee', 'Bo'] })
})

it('names the terms that no post has', () => {
	expect(findPosts(blog, { tag: ['goo', 'web'] }, () => '').missing).toEqual([
		{ option: 'tag', name: 'goo', names: ['go', 'Web'] },
	])
})
