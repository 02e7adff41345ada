import { createBlog, type Post, parsePost } from '@blog/core'
import { expect, it } from 'vitest'
import { blogStats } from './blog-stats.ts'

async function post(file: string, matter: string, body: string): Promise<Post> {
	const { post, diagnostics } = await parsePost(`---\n${matter}\n---\n${body}`, { file })
	if (!post) throw new Error(JSON.stringify(diagnostics))
	return post
}

it('counts posts, words and minutes in all, by year and month, and without a date', async () => {
	const posts = await Promise.all([
		post('a.md', 'title: A\ndate: 2023-12-01\ntags: [go]', 'one two'),
		post('b.md', 'title: B\ndate: 2024-01-11\ntags: [js, Go]\nweight: 1', 'one two three'),
		post('c.md', 'title: C\ndate: 2024-01-02', 'word '.repeat(300)),
		post('d.md', 'title: D\ntags: [ab]', 'one'),
	])
	expect(blogStats(createBlog({ posts }))).toEqual({
		posts: 4,
		words: 306,
		readingTime: 5,
		years: [
			{
				year: 2024,
				posts: 2,
				words: 303,
				readingTime: 3,
				months: [{ month: 1, posts: 2, words: 303, readingTime: 3 }],
			},
			{
				year: 2023,
				posts: 1,
				words: 2,
				readingTime: 1,
				months: [{ month: 12, posts: 1, words: 2, readingTime: 1 }],
			},
		],
		undated: { posts: 1, words: 1, readingTime: 1 },
		streak: { from: '2023-12', to: '2024-01', months: 2 },
		gaps: [
			{
				days: 32,
				from: { url: '/a/', title: 'A', date: '2023-12-01' },
				to: { url: '/c/', title: 'C', date: '2024-01-02' },
			},
			{
				days: 9,
				from: { url: '/c/', title: 'C', date: '2024-01-02' },
				to: { url: '/b/', title: 'B', date: '2024-01-11' },
			},
		],
		tags: [
			{ name: 'go', posts: 2 },
			{ name: 'ab', posts: 1 },
			{ name: 'js', posts: 1 },
		],
	})
})

it('counts an empty blog', () => {
	const none = { posts: 0, words: 0, readingTime: 0 }
	expect(blogStats(createBlog({ posts: [] }))).toEqual({
		...none,
		years: [],
		undated: none,
		streak: undefined,
		gaps: [],
		tags: [],
	})
})
