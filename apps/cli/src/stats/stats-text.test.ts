import { createBlog, type Post, parsePost } from '@blog/core'
import { describe, expect, it } from 'vitest'
import { textWidth } from '../terminal/text-width.ts'
import { blogStats } from './blog-stats.ts'
import { statsText } from './stats-text.ts'

async function post(file: string, matter: string): Promise<Post> {
	const { post, diagnostics } = await parsePost(`---\n${matter}\n---\nWords.`, { file })
	if (!post) throw new Error(JSON.stringify(diagnostics))
	return post
}

describe('statsText', () => {
	it('says every figure', async () => {
		const posts = await Promise.all([
			post('a.md', 'title: A\ndate: 2024-01-01\ntags: [go, js]'),
			post('b.md', 'title: B\ndate: 2024-02-05\ntags: [go]'),
		])
		expect(
			statsText(blogStats(createBlog({ posts }))),
		).toBe(`2 posts, 2 words (1 a post), 2 min to read

         JFMAMJJASOND                                posts         words
2024     ██            ████████████████████████████      2             2

Longest streak of months with a post
     2 months  2024-01 to 2024-02

Longest gaps between posts
    35 days  2024-01-01 to 2024-02-05  B

Tags
     2  ████████████████████████████  go
     1  ██████████████                js
`)
	})

	it.each([40, 43, 50, 60])('fits a terminal of %i columns', async (width) => {
		const title = 'A title that is longer than what there is room for, with 中文 in it'
		const posts = await Promise.all([
			post('a.md', `title: ${title}\ndate: 2024-01-01\ntags: [${title}]`),
			post('b.md', `title: ${title}\ndate: 2024-02-05\ntags: [go]`),
		])
		const stats = { ...blogStats(createBlog({ posts })), words: 1234567, readingTime: 12345 }
		for (const color of [false, true]) {
			const text = statsText(stats, { width, color, isTerminal: true })
			expect(text.split('\n').filter((line) => textWidth(line) > width)).toEqual([])
			expect(text).toContain('…')
			expect(text.replace(/\s+/g, ' ')).toContain('205 h 45 min to read')
		}
		expect(statsText(stats, { width })).not.toContain('…')
	})

	it('leaves out what posts without dates and tags do not have', async () => {
		const text = statsText(blogStats(createBlog({ posts: [await post('a.md', 'title: A')] })))
		expect(text).toContain('undated')
		expect(text).not.toMatch(/streak|gaps|tags/i)
	})

	it('names the month of a streak of one once', async () => {
		const posts = [await post('a.md', 'title: A\ndate: 2024-01-01')]
		expect(statsText(blogStats(createBlog({ posts })))).toContain('     1 month  2024-01\n')
	})

	it('lets no title or tag steer the terminal, and has colours only when asked', async () => {
		const evil = 'title: "\\e[31mB"\ndate: 2024-02-05\ntags: ["\\e[2J"]'
		const posts = [await post('a.md', 'title: A\ndate: 2024-01-01'), await post('b.md', evil)]
		const stats = blogStats(createBlog({ posts }))
		expect(statsText(stats)).not.toContain('\u001b')
		const colored = statsText(stats, { color: true })
		expect(colored).toContain('\u001b[36m')
		// biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes are what is looked at.
		expect(colored.replace(/\u001b\[(?:1|36|0)m/g, '')).toBe(statsText(stats))
	})
})
