import { expect, it } from 'vitest'
import { parsePost } from '../post/parse-post.ts'
import type { Post } from '../post/post.ts'
import { createBlog } from './create-blog.ts'

type Options = Parameters<typeof parsePost>[1] & Pick<Parameters<typeof createBlog>[0], 'shown'>

async function blogOf(files: Readonly<Record<string, string>>, options: Options = {}) {
	const posts: Post<unknown>[] = []
	for (const [file, matter] of Object.entries(files)) {
		const { post } = await parsePost(`---\ntitle: ${file}\n${matter}\n---\n[x](other.md)`, {
			...options,
			file,
		})
		if (post) posts.push(post)
	}
	return createBlog({ ...options, posts })
}

const urlsOf = ({ posts }: { readonly posts: readonly Post<unknown>[] }) =>
	Object.fromEntries(posts.map(({ file, url }) => [file, url]))

const weekly = {
	'posts/2020-01-15-weekly.md': '',
	'posts/2020-01-01-weekly.md': '',
	'posts/2020-01-08-weekly.md': '',
	'posts/2020-01-08-other.md': '',
}

it('keeps the address of the oldest, gives others their dates, and tells it once', async () => {
	const blog = await blogOf(weekly)
	expect(urlsOf(blog)).toEqual({
		'posts/2020-01-01-weekly.md': '/posts/weekly/',
		'posts/2020-01-08-weekly.md': '/posts/2020-01-08-weekly/',
		'posts/2020-01-15-weekly.md': '/posts/2020-01-15-weekly/',
		'posts/2020-01-08-other.md': '/posts/other/',
	})
	expect(blog.skipped).toEqual([])
	expect(blog.diagnostics).toMatchObject([
		{ rule: 'url-dated', severity: 'warning', file: 'posts/2020-01-01-weekly.md' },
	])
	const [second] = blog.posts.filter(({ file }) => file === 'posts/2020-01-08-weekly.md')
	expect(blog.get('2020-01-08-weekly')).toBe(second)
	expect(second?.source).toContain('[x](other.md)')
	expect(blog.resolve('posts/2020-01-08-other.md', '2020-01-08-weekly.md')).toMatchObject({
		url: '/posts/2020-01-08-weekly/',
	})
})

it('does so in a bundle, in uglier addresses, and in those of a pattern', async () => {
	const bundles = { 'p/2020-01-01-Ü a/index.md': '', 'p/2020-01-02-Ü a/index.md': '' }
	expect(Object.values(urlsOf(await blogOf(bundles)))).toEqual([
		'/p/2020-01-02-%C3%BC-a/',
		'/p/%C3%BC-a/',
	])
	const flat = { 'p/2020-01-01-a.md': '', 'p/2020-01-02-a.md': '' }
	expect(Object.values(urlsOf(await blogOf(flat, { uglyUrls: true })))).toEqual([
		'/p/2020-01-02-a.html',
		'/p/a.html',
	])
})

it('keeps the addresses when some of them are looked at alone', async () => {
	const blog = await blogOf(weekly)
	const some = blog.filter(({ file }) => file.includes('-08-'))
	expect(Object.values(urlsOf(some))).toEqual(['/posts/other/', '/posts/2020-01-08-weekly/'])
})

it('changes no address of a post that is shown for one that is not', async () => {
	const files = { 'p/2020-01-01-a.md': 'draft: true', 'p/2020-01-02-a.md': '' }
	expect(urlsOf(await blogOf(files))).toEqual({ 'p/2020-01-02-a.md': '/p/a/' })
})

it('leaves it to one that says it, which an older file then does not take', async () => {
	const files = { 'p/2020-01-08-a.md': 'slug: a', 'p/2020-01-15-a.md': '', 'p/2020-01-01-a.md': '' }
	const blog = await blogOf(files)
	expect(urlsOf(blog)).toEqual({
		'p/2020-01-01-a.md': '/p/2020-01-01-a/',
		'p/2020-01-08-a.md': '/p/a/',
		'p/2020-01-15-a.md': '/p/2020-01-15-a/',
	})
	const [told, ...others] = blog.diagnostics
	expect(others).toEqual([])
	expect(told).toMatchObject({ rule: 'url-dated', file: 'p/2020-01-08-a.md' })
	expect(told?.hint).not.toContain('`slug: a`')
})

it('advises the slug that keeps the address', async () => {
	const { diagnostics } = await blogOf(weekly)
	expect(diagnostics[0]?.hint).toContain('`slug: weekly`')
})

it('takes no address from what is published for a slug of what is not yet', async () => {
	const files = { 'p/2020-01-01-a.md': '', 'p/2020-01-02-a.md': 'slug: a\ndraft: true' }
	const blog = await blogOf(files, { shown: { drafts: true } })
	expect(urlsOf(blog)['p/2020-01-01-a.md']).toBe('/p/a/')
})

it.each([
	[
		'slugs of both say the address',
		{ 'p/2020-01-01-a.md': 'slug: a', 'p/2020-01-02-a.md': 'slug: a' },
		{},
	],
	['a slug of another name does', { 'p/2020-01-01-a.md': '', 'p/2020-01-02-b.md': 'slug: a' }, {}],
	['a url does', { 'p/2020-01-01-a.md': '', 'p/2020-01-02-b.md': 'url: /p/a/' }, {}],
	['a name has no date', { 'p/2020-01-01-a.md': '', 'p/a.md': 'date: 2021-01-01' }, {}],
	[
		'the other address is taken',
		{ 'p/2020-01-01-a.md': '', 'p/2020-01-02-a.md': '', 'p/b.md': 'url: /p/2020-01-02-a/' },
		{},
	],
	[
		'a generator has its own ways',
		{ '_posts/2020-01-01-a.md': '', '_posts/2020-01-02-a.md': '' },
		{ urls: { like: 'jekyll', permalink: '/:title/' } },
	],
] as const)('is an error as before where %s', async (_, files, options) => {
	const { diagnostics, skipped } = await blogOf(files, options)
	expect(diagnostics.map(({ rule }) => rule)).toEqual(['url-duplicate'])
	expect(skipped).toHaveLength(1)
})
