import type { Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createPostParser } from './create-post-parser.ts'

async function parse(frontMatter: string, file = 'posts/a.md') {
	const parser = await createPostParser(
		{ now: new Date('2024-10-09T00:00:00Z') },
		{ content: '', files: [file], assets: [] },
	)
	return parser.parse(`---\n${frontMatter}\n---\n# A\n\nText.`, file)
}

describe('what hides a post', () => {
	it.each([
		'draft: true',
		'draft: "true"',
		'published: false',
		'published: "False"',
		// As Jekyll's YAML has it.
		'published: no',
		'published: Off',
		'published: 0',
		// Cannot be read: an error, and not published by mistake.
		'draft: yes',
		'draft: 1',
		'draft: [true]',
		'publishDate: 2099-02-30',
		'date: 2024-01-01\npublishDate: soon',
		'expiryDate: 2024-13-45',
	])('%s', async (frontMatter) => {
		const { post, diagnostics } = await parse(frontMatter)
		expect(post?.visibility).toBe('draft')
		const isReadable = /true"?$|^published/.test(frontMatter)
		expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(!isReadable)
	})

	it.each([
		'draft: false',
		'draft:',
		'published: 2024-01-01',
		'published: yes',
		'published:',
		'publishDate: 2024-01-01',
		'title: A',
	])('not %s', async (frontMatter) => {
		expect((await parse(frontMatter)).post?.visibility).toBe('published')
	})

	it.each([
		['darft: true', 'draft'],
		['publish_date: 2099-01-01', 'publishDate'],
		['ditle: A', 'title'],
	])('a key that is probably misspelt is reported: %s', async (frontMatter, meant) => {
		expect((await parse(frontMatter)).diagnostics).toMatchObject([
			{
				rule: 'front-matter-unknown-key',
				severity: 'warning',
				line: 2,
				column: 1,
				hint: `Did you mean \`${meant}\`?`,
			},
		])
	})

	it.each([
		'data: 1',
		'image: x',
		'layout: post',
		'tittle: B\ntitle: A',
		'author: MW',
		'tag: a',
		'rating: 1',
	])('other keys are free: %s', async (frontMatter) => {
		expect((await parse(frontMatter)).diagnostics).toEqual([])
	})
})

describe('trusted', () => {
	it.each([
		['title: A', true],
		['trusted: true', true],
		['trusted: false', false],
		['trusted: "false"', false],
		['trusted: no', false],
		['trusted: 0', false],
	])('%s: %s', async (frontMatter, trusted) => {
		expect((await parse(frontMatter)).post?.trusted).toBe(trusted)
	})
})

describe('the schema', () => {
	const schema = z.object({ title: z.string(), stars: z.number() })
	const files = [
		'content/posts/a.md',
		'content/posts/_index.md',
		'content/search.md',
		'content/about.md',
	]
	const parse = async (text: string, file: string) =>
		(await createPostParser({ schema }, { content: 'content', files, assets: [] })).parse(
			text,
			file,
		)

	it('is for posts', async () => {
		const { post, diagnostics } = await parse('---\ntitle: A\n---', files[0] as string)
		expect(post).toBeUndefined()
		expect(diagnostics).toMatchObject([{ rule: 'front-matter-schema', severity: 'error' }])
	})

	it.each([
		[files[1], 'title: Posts', 'list'],
		[files[2], 'title: Search\nlayout: search', 'page'],
		[files[3], 'title: About', 'page'],
	])('lets %s be', async (file, frontMatter, kind) => {
		const { post, diagnostics } = await parse(`---\n${frontMatter}\n---`, file as string)
		expect(diagnostics).toEqual([])
		expect(post).toMatchObject({ kind, data: { title: post?.title } })
	})

	it('still shapes a page that fits it', async () => {
		const { post } = await parse('---\ntitle: A\nstars: 2\nmore: 1\n---', 'content/about.md')
		expect(post?.data).toEqual({ title: 'A', stars: 2 })
	})
})

describe('a file in the content folder itself, beside sections', () => {
	const files = ['content/a.md', 'content/2024-01-02-a.md', 'content/posts/b.md']
	const parse = async (text: string, file: string) =>
		(await createPostParser({}, { content: 'content', files, assets: [] })).parse(text, file)

	it.each([
		[files[0], 'title: A', 'page'],
		[files[0], 'title: A\ndate: 2024-01-02', 'post'],
		[files[0], 'title: A\ndate: 2024-02-30', 'post'],
		[files[0], 'title: A\npath: 2024/01/02/a', 'post'],
		[files[0], 'title: A\npublished: true', 'page'],
		[files[1], 'title: A', 'post'],
	])('%s with %j is a %s', async (file, frontMatter, kind) => {
		const { post } = await parse(`---\n${frontMatter}\n---`, file as string)
		expect(post?.kind).toBe(kind)
	})
})

it('gives a bundle the files beside it and below', async () => {
	const assets = ['posts/a/1.png', 'posts/a/b/2.png', 'posts/a.png', 'posts/ab/3.png', 'x.png']
	const parser = await createPostParser({}, { content: '', files: ['posts/a/index.md'], assets })
	const { post } = await parser.parse('A', 'posts/a/index.md')
	expect(post?.assets).toEqual(['posts/a/1.png', 'posts/a/b/2.png'])
})

it('takes a summary of white space in the front matter for none', async () => {
	const { post } = await parse('summary: " "')
	expect(post?.summary.trim()).toBe('Text.')
})

it.each([
	['title: A', 'Text.'],
	['title: B', 'A Text.'],
])('shows with %s no title above the summary twice', async (frontMatter, summary) => {
	const { post } = await parse(frontMatter)
	expect(post?.summary.trim()).toBe(summary)
	expect(JSON.stringify(post?.summaryTree).includes('heading')).toBe(summary !== 'Text.')
})

it('says the title again in summaries of Hugo sites, as Hugo does', async () => {
	const here = { content: '', files: ['a.md'], assets: [] }
	const parser = await createPostParser({ urls: { like: 'hugo' } }, here)
	const { post } = await parser.parse('---\ntitle: A\n---\n# A\n\nText.', 'a.md')
	expect(post?.summary).toBe('A Text.')
	expect(JSON.stringify(post?.summaryTree)).toContain('heading')
})

it('makes no post of a tree that cannot be read as plug-ins have left it', async () => {
	const image = { type: 'image', url: 'a.png', alt: 5 } as never
	const remarkPlugins = [() => (tree: Root) => void tree.children.push(image)]
	const here = { content: '', files: ['a.md'], assets: [] }
	const { post, diagnostics } = await (await createPostParser({ remarkPlugins }, here)).parse(
		'# A',
		'a.md',
	)
	expect(post).toBeUndefined()
	expect(diagnostics).toMatchObject([{ rule: 'plugin-failed', file: 'a.md' }])
})
