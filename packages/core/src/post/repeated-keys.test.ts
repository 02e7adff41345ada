import { expect, it } from 'vitest'
import { parsePost } from './parse-post.ts'

const read = (text: string) => parsePost(text, { file: 'a.md' })

it.each([
	'draft: true\ndraft: false',
	'published: false\npublished: true',
	'publishDate: 2999-01-01\npublishDate: 2020-01-01',
	'date: 2999-01-01\ndate: 2020-01-01',
	'expiryDate: 2020-01-01\nexpiryDate: 2999-01-01',
	'params: { a: 1 }\ndraft: true\ndraft: false',
	'private: true\nprivate: false',
	'status: draft\nstatus: published',
])('hides a post whose front matter says twice whether it is shown: %j', async (lines) => {
	const { post, diagnostics } = await read(`---\ntitle: T\n${lines}\n---\nx`)
	expect(post?.visibility).toBe('draft')
	expect(diagnostics).toMatchObject([
		{ rule: 'front-matter-duplicate-key', hint: expect.stringContaining('draft') as unknown },
	])
})

it.each([
	'---\ntitle: T\ndraft: true\nDraft: false\n---\nx',
	'{"title": "T", "draft": true, "draft": false}\nx',
])('does so in JSON, and whatever the capitals: %j', async (text) => {
	expect((await read(text)).post?.visibility).toBe('draft')
})

it.each([
	'---\ntitle: T\npublishDate: 2020-01-01\ndate: 2020-01-01\ndate: 2021-01-01\n---\nx',
	'---\ntitle: T\ntags: [a]\ntags: [b]\n---\nx',
	'---\ntitle: T\npublished: true\ndate: 2020-01-01\npublished: true\n---\nx',
	'---\nbase: &base { draft: true }\n<<: *base\ndraft: false\n---\nx',
	'{"title": "T", "params": {"draft": true, "draft": false}}\nx',
	'{"title": "T", "published": true, "date": "2020-01-01", "published": true}\nx',
])('shows a post where another key stands twice, or with one value: %j', async (text) => {
	expect((await read(text)).post?.visibility).toBe('published')
})
